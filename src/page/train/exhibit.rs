//! What the card of the network shows.

use std::rc::Rc;

use super::autopsy;
use super::network::Blueprint;
use super::network_part::name_of_unit;
use crate::activation::Function;
use crate::chart::network::NetworkDrawing;
use crate::nn::observation::autopsy::Autopsy;
use crate::nn::observation::view::UnitId;
use crate::nn::recipe::Recipe;
use crate::page::lab::Lab;
use crate::text::Texts;
use crate::worker::message::command::FunctionCode;
use crate::worker::message::snapshot::{Scene, Snapshot};

/// The last report of a run, what was set before it, and the unit under examination.
#[derive(Clone, Debug)]
pub struct Exhibit {
    pub snapshot: Rc<Snapshot>,
    pub scene: Rc<Scene>,
    pub examined: Option<UnitId>,
    recipe: Rc<Recipe<FunctionCode>>,
    /// The activations of the hidden layers.
    functions: Vec<Function>,
}

/// Reports are large, and each is a new one: two exhibits are the same where they show the same one.
impl PartialEq for Exhibit {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.snapshot, &other.snapshot)
            && Rc::ptr_eq(&self.scene, &other.scene)
            && Rc::ptr_eq(&self.recipe, &other.recipe)
            && self.examined == other.examined
            && self.functions == other.functions
    }
}

impl Exhibit {
    /// `None` until the trainer has reported.
    pub fn of(lab: &Lab) -> Option<Self> {
        let run = &lab.train.run;
        let layers = lab.train.setup.layers.all().iter();
        Some(Self {
            snapshot: run.snapshot.clone()?,
            scene: run.scene.clone()?,
            examined: lab.train.examined,
            recipe: run.recipe.clone(),
            functions: layers.map(|it| it.function(&lab.function).clone()).collect(),
        })
    }

    pub fn blueprint(&self) -> Blueprint<'_> {
        Blueprint { recipe: &self.recipe, functions: &self.functions }
    }

    /// Where a function counts as saturated: |f'| below this.
    pub fn epsilon(&self) -> f64 {
        self.recipe.epsilon
    }

    /// What the trainer found in the examined unit; `None` until it has answered.
    pub fn autopsy(&self) -> Option<&Autopsy> {
        self.snapshot.autopsy.as_deref().filter(|it| Some(it.unit) == self.examined)
    }

    /// The activation of the examined unit as it is now.
    pub fn function(&self) -> Option<Function> {
        self.examined.map(|unit| autopsy::function(unit, &self.snapshot, self.blueprint()))
    }

    /// The title of the autopsy; empty where no unit is examined.
    pub fn title(&self, drawing: &NetworkDrawing, texts: &Texts) -> String {
        let name = self.examined.map(|unit| name_of_unit(unit, drawing, texts));
        name.map_or_else(String::new, |it| (texts.autopsy().title)(&it))
    }

    /// The unit to examine when this one is pressed: none when it is under examination already.
    pub fn toggled(&self, unit: UnitId) -> Option<UnitId> {
        Some(unit).filter(|it| Some(*it) != self.examined)
    }
}
