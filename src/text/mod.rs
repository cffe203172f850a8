//! Every word on the screen, in every language.
//!
//! A language is one value of [`Texts`], so that a missing translation does not compile. Sentences with numbers in
//! them are functions of typed arguments; numbers arrive already formatted.

pub mod autopsy;
pub mod chart;
pub mod code;
pub mod compare;
pub mod data;
pub mod editor;
pub mod explore;
pub mod facts;
pub mod functions;
pub mod lang;
pub mod network;
pub mod own;
pub mod preset;
pub mod shell;
pub mod stage;
pub mod take_away;
pub mod train_run;
pub mod train_setup;
pub mod vector;
pub mod saturation;
pub mod saturation_depth;
pub mod saturation_phase;
pub mod saturation_neuron;
pub mod saturation_precision;
pub mod saturation_start;
pub mod saturation_top;
pub mod saturation_unscaled;
pub mod dead;
pub mod dead_born;
pub mod dead_toll;
pub mod dead_lights;
pub mod dead_neuron;
pub mod race;
pub mod race_results;

mod en;
mod zh;

pub use lang::Lang;

/// All words of one language that the first page needs, and the way to those of the other pages.
pub struct Texts {
    lang: Lang,
    pub shell: shell::ShellTexts,
    pub explore: explore::ExploreTexts,
    pub own: own::OwnTexts,
    pub facts: facts::FactsTexts,
    pub code: code::CodeTexts,
    pub chart: chart::ChartTexts,
    /// What is said of each activation, in the order of the table of activations.
    pub functions: &'static [functions::FunctionTexts],
    /// What is said of each vector function, in the order of their table.
    pub vector_functions: &'static [functions::FunctionTexts],
}

impl Texts {
    /// The words of a language.
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::En => &en::TEXTS,
            Lang::Zh => &zh::TEXTS,
        }
    }

    /// The words of the editor for a learner's own formula.
    pub fn editor(&self) -> &'static editor::EditorTexts {
        match self.lang {
            Lang::En => &en::EDITOR,
            Lang::Zh => &zh::EDITOR,
        }
    }

    /// The words of what a run of the Train page looks like. A page beyond the first has statics of its own, so that what is
    /// loaded first does not carry them.
    pub fn stage(&self) -> &'static stage::StageTexts {
        match self.lang {
            Lang::En => &en::STAGE,
            Lang::Zh => &zh::STAGE,
        }
    }

    /// The words of the drawing of a network.
    pub fn network(&self) -> &'static network::NetworkTexts {
        match self.lang {
            Lang::En => &en::NETWORK,
            Lang::Zh => &zh::NETWORK,
        }
    }

    /// The words of the autopsy of a unit.
    pub fn autopsy(&self) -> &'static autopsy::AutopsyTexts {
        match self.lang {
            Lang::En => &en::AUTOPSY,
            Lang::Zh => &zh::AUTOPSY,
        }
    }

    /// The words of a run.
    pub fn train_run(&self) -> &'static train_run::TrainRunTexts {
        match self.lang {
            Lang::En => &en::TRAIN_RUN,
            Lang::Zh => &zh::TRAIN_RUN,
        }
    }

    /// The words of the set-up of a run.
    pub fn train_setup(&self) -> &'static train_setup::TrainSetupTexts {
        match self.lang {
            Lang::En => &en::TRAIN_SETUP,
            Lang::Zh => &zh::TRAIN_SETUP,
        }
    }

    /// Name and sentence of every preset of the Train page, in the order of the page.
    pub fn presets(&self) -> &'static [preset::PresetTexts] {
        match self.lang {
            Lang::En => &en::PRESETS,
            Lang::Zh => &zh::PRESETS,
        }
    }

    /// The words of what a reader takes along.
    pub fn take_away(&self) -> &'static take_away::TakeAwayTexts {
        match self.lang {
            Lang::En => &en::TAKE_AWAY,
            Lang::Zh => &zh::TAKE_AWAY,
        }
    }

    /// The words of the Saturation page.
    pub fn saturation(&self) -> &'static saturation::SaturationTexts {
        match self.lang {
            Lang::En => &en::SATURATION,
            Lang::Zh => &zh::SATURATION,
        }
    }

    /// The words of the experiments on depth.
    pub fn saturation_depth(&self) -> &'static saturation_depth::DepthTexts {
        match self.lang {
            Lang::En => &en::DEPTH,
            Lang::Zh => &zh::DEPTH,
        }
    }

    /// The words of the phase diagram.
    pub fn saturation_phase(&self) -> &'static saturation_phase::PhaseTexts {
        match self.lang {
            Lang::En => &en::PHASE,
            Lang::Zh => &zh::PHASE,
        }
    }

    /// The words of the Dead ReLU page.
    pub fn dead(&self) -> &'static dead::DeadTexts {
        match self.lang {
            Lang::En => &en::DEAD,
            Lang::Zh => &zh::DEAD,
        }
    }

    /// The words of networks that are born dead.
    pub fn dead_born(&self) -> &'static dead_born::DeadBornTexts {
        match self.lang {
            Lang::En => &en::DEAD_BORN,
            Lang::Zh => &zh::DEAD_BORN,
        }
    }

    /// The words of what dead units cost.
    pub fn dead_toll(&self) -> &'static dead_toll::DeadTollTexts {
        match self.lang {
            Lang::En => &en::DEAD_TOLL,
            Lang::Zh => &zh::DEAD_TOLL,
        }
    }

    /// The words of the Race page.
    pub fn race(&self) -> &'static race::RaceTexts {
        match self.lang {
            Lang::En => &en::RACE,
            Lang::Zh => &zh::RACE,
        }
    }

    /// The words of the Compare page.
    pub fn compare(&self) -> &'static compare::CompareTexts {
        match self.lang {
            Lang::En => &en::COMPARE,
            Lang::Zh => &zh::COMPARE,
        }
    }

    /// The words of a reader's own data, of real data and of drawn digits.
    pub fn data(&self) -> &'static data::DataTexts {
        match self.lang {
            Lang::En => &en::DATA,
            Lang::Zh => &zh::DATA,
        }
    }

    /// What is said of the activation or vector function with this slug; a test holds that every row has its words.
    pub fn function(&self, id: &str) -> &functions::FunctionTexts {
        let mut all = self.functions.iter().chain(self.vector_functions);
        all.find(|it| it.id == id).unwrap_or(&functions::UNKNOWN)
    }

    /// The words of the view of vector functions, which the first load does without.
    pub fn vector(&self) -> &'static vector::VectorTexts {
        match self.lang {
            Lang::En => &en::VECTOR,
            Lang::Zh => &zh::VECTOR,
        }
    }
}
