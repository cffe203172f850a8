//! The numbers of a set-up.

use std::ops::{Index, IndexMut};

use super::setting::Setting;

/// One number for each setting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Numbers([f64; Setting::COUNT]);

impl Default for Numbers {
    fn default() -> Self {
        Self(Setting::ALL.map(|it| it.control().default))
    }
}

impl Index<Setting> for Numbers {
    type Output = f64;

    fn index(&self, setting: Setting) -> &f64 {
        &self.0[setting as usize]
    }
}

impl IndexMut<Setting> for Numbers {
    fn index_mut(&mut self, setting: Setting) -> &mut f64 {
        &mut self.0[setting as usize]
    }
}
