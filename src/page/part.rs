//! A part of the state that a bundle may go without.

use std::any::Any;
use std::fmt::{Debug, Formatter, Result};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

/// State of a page, which a bundle without that page does not have. It stands behind a trait, so that a bundle that never
/// makes one holds nothing of its code, not even what copies and compares it. Cheap to clone.
pub struct Part<T>(Option<Rc<dyn State>>, PhantomData<T>);

/// What can be done with a part whatever it is.
trait State: Debug {
    fn as_any(&self) -> &dyn Any;
    fn as_any_mut(&mut self) -> &mut dyn Any;
    fn copied(&self) -> Rc<dyn State>;
    fn equals(&self, other: &dyn State) -> bool;
}

impl<T: Any + Clone + Debug + PartialEq> State for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn copied(&self) -> Rc<dyn State> {
        Rc::new(self.clone())
    }

    fn equals(&self, other: &dyn State) -> bool {
        other.as_any().downcast_ref::<T>() == Some(self)
    }
}

impl<T> Part<T> {
    /// What a bundle without the page has.
    pub const MISSING: Self = Self(None, PhantomData);
}

impl<T: Any + Clone + Debug + PartialEq> Part<T> {
    pub fn new(state: T) -> Self {
        Self(Some(Rc::new(state)), PhantomData)
    }
}

const MISSING: &str = "a bundle that shows a page has its state";

impl<T: 'static> Deref for Part<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_ref().and_then(|it| (**it).as_any().downcast_ref()).expect(MISSING)
    }
}

impl<T: 'static> DerefMut for Part<T> {
    fn deref_mut(&mut self) -> &mut T {
        let state = self.0.as_mut().expect(MISSING);
        if Rc::get_mut(state).is_none() {
            *state = (**state).copied();
        }
        Rc::get_mut(state).and_then(|it| it.as_any_mut().downcast_mut()).expect(MISSING)
    }
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T> PartialEq for Part<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other) || one.equals(&**other),
            (None, None) => true,
            _ => false,
        }
    }
}

impl<T> Debug for Part<T> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        self.0.fmt(out)
    }
}
