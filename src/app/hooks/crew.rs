//! The workers that do the jobs of experiments.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::worker::{Message, Trainer};
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::study::action::{Report, StudyAction};
use crate::page::study::errand::Errand;
use crate::page::study::state::Crew as Line;
use crate::worker::message::command::Command;
use crate::worker::message::event::Event;

/// Workers at most, whatever the machine has.
const MOST: usize = 8;
/// A job takes about a second. A worker that is silent for so long is taken for dead, and another does its job.
const PATIENCE_MS: u32 = 30_000;
/// So many workers in a row may die without an answer before the page says so.
const LIVES: u32 = 3;
/// Answers are gathered for so long before the page hears of them. A timer, because frames end while the tab is hidden.
const GATHER_MS: u32 = 30;

/// Workers, what each is doing, and what is to be done.
#[derive(Default)]
struct Crew {
    attempt: u32,
    members: Vec<Member>,
    errands: VecDeque<Errand>,
    /// Answers of which the page has not heard yet.
    reports: Vec<Report>,
    _gathering: Option<Timeout>,
    deaths: u32,
    /// Numbers the members, so that a late message of a dismissed one is known as such.
    hired: u32,
}

struct Member {
    number: u32,
    trainer: Trainer,
    task: Option<Task>,
}

struct Task {
    errand: Errand,
    _patience: Timeout,
}

/// Has a crew of workers do the jobs that the state names, each at most once. What the state no longer names is not begun, and
/// the answer to what is under way is left to the state to drop.
#[hook]
pub fn use_crew(lab: &Lab, dispatch: &Callback<Action>) {
    let crew = use_mut_ref(Crew::default);
    let dispatch = dispatch.clone();
    let (studies, page) = (lab.studies.clone(), lab.page);
    let lab = lab.clone();
    use_effect_with((studies, page), move |_| {
        if lab.studies.attempt != crew.borrow().attempt {
            *crew.borrow_mut() = Crew { attempt: lab.studies.attempt, ..Crew::default() };
        }
        let errands = if lab.studies.crew == Line::Lost { Vec::new() } else { lab.errands() };
        crew.borrow_mut().errands = errands.into();
        work(&crew, &dispatch);
    });
}

/// Gives every worker something to do.
fn work(crew: &Rc<RefCell<Crew>>, dispatch: &Callback<Action>) {
    loop {
        let Some(errand) = crew.borrow_mut().next() else { return };
        let Some(number) = idle(crew, dispatch) else {
            crew.borrow_mut().errands.push_front(errand);
            return;
        };
        let patience = {
            let (crew, dispatch) = (Rc::downgrade(crew), dispatch.clone());
            Timeout::new(PATIENCE_MS, move || bury(&crew, number, &dispatch))
        };
        let is_told = crew.borrow_mut().give(number, Task { errand, _patience: patience });
        if !is_told {
            bury(&Rc::downgrade(crew), number, dispatch);
            return;
        }
    }
}

/// The number of a worker without a task: one that is there, or a new one while there may be more.
fn idle(crew: &Rc<RefCell<Crew>>, dispatch: &Callback<Action>) -> Option<u32> {
    if let Some(member) = crew.borrow().members.iter().find(|it| it.task.is_none()) {
        return Some(member.number);
    }
    if crew.borrow().members.len() >= places() || crew.borrow().deaths >= LIVES {
        return None;
    }
    let number = crew.borrow().hired.wrapping_add(1);
    crew.borrow_mut().hired = number;
    let heard = {
        let (crew, dispatch) = (Rc::downgrade(crew), dispatch.clone());
        Callback::from(move |message| match message {
            Message::Answer(event) => hear(&crew, number, *event, &dispatch),
            Message::Lost => bury(&crew, number, &dispatch),
        })
    };
    let Some(trainer) = Trainer::start(&heard) else {
        crew.borrow_mut().deaths = LIVES;
        dispatch.emit(StudyAction::Lost.into());
        return None;
    };
    crew.borrow_mut().members.push(Member { number, trainer, task: None });
    Some(number)
}

/// How many workers this machine has room for; the page keeps a processor of its own where there are several. A sandboxed frame
/// runs its worker on the page's own thread, so that more than one is of no use.
fn places() -> usize {
    let window = gloo::utils::window();
    if window.origin() == "null" {
        return 1;
    }
    let processors = window.navigator().hardware_concurrency() as usize;
    processors.saturating_sub(1).clamp(1, MOST)
}

/// A worker has answered.
fn hear(crew: &Weak<RefCell<Crew>>, number: u32, event: Event, dispatch: &Callback<Action>) {
    let Some(crew) = crew.upgrade() else { return };
    let result = match event {
        Event::Done(outcome) => Ok(*outcome),
        Event::Refused { reason, .. } => Err(reason),
        _ => return,
    };
    let Some(task) = crew.borrow_mut().take_task(number) else { return };
    crew.borrow_mut().reports.push(Report { ticket: task.errand.ticket, result });
    gather(&crew, dispatch);
    work(&crew, dispatch);
}

/// Tells the page soon, and of all answers until then at once.
fn gather(crew: &Rc<RefCell<Crew>>, dispatch: &Callback<Action>) {
    if crew.borrow().reports.len() > 1 {
        return;
    }
    let (telling, dispatch) = (Rc::downgrade(crew), dispatch.clone());
    let timeout = Timeout::new(GATHER_MS, move || {
        let Some(crew) = telling.upgrade() else { return };
        let reports = std::mem::take(&mut crew.borrow_mut().reports);
        dispatch.emit(StudyAction::Heard(reports).into());
    });
    crew.borrow_mut()._gathering = Some(timeout);
}

/// A worker has died: another does its job, until too many have died of it.
fn bury(crew: &Weak<RefCell<Crew>>, number: u32, dispatch: &Callback<Action>) {
    let Some(crew) = crew.upgrade() else { return };
    if !crew.borrow_mut().dismiss(number) {
        return;
    }
    if crew.borrow().deaths < LIVES {
        work(&crew, dispatch);
    } else {
        dispatch.emit(StudyAction::Lost.into());
    }
}

impl Crew {
    /// The next errand that nobody does and that was not done.
    fn next(&mut self) -> Option<Errand> {
        while let Some(errand) = self.errands.pop_front() {
            let ticket = errand.ticket;
            let mut tasks = self.members.iter().filter_map(|it| it.task.as_ref());
            let is_under_way = tasks.any(|it| it.errand.ticket == ticket);
            if !is_under_way && self.reports.iter().all(|it| it.ticket != ticket) {
                return Some(errand);
            }
        }
        None
    }

    /// Gives a worker its task; false if it cannot be told.
    #[must_use]
    fn give(&mut self, number: u32, task: Task) -> bool {
        let Some(member) = self.members.iter_mut().find(|it| it.number == number) else { return false };
        let command = Command::Do(Box::new(task.errand.job.clone()));
        member.task = Some(task);
        member.trainer.say(&command)
    }

    /// Lets a worker go, and takes its task back; false if there is none of this number.
    fn dismiss(&mut self, number: u32) -> bool {
        let Some(place) = self.members.iter().position(|it| it.number == number) else { return false };
        let member = self.members.swap_remove(place);
        if let Some(task) = member.task {
            self.errands.push_front(task.errand);
        }
        self.deaths += 1;
        true
    }

    fn take_task(&mut self, number: u32) -> Option<Task> {
        self.deaths = 0;
        self.members.iter_mut().find(|it| it.number == number)?.task.take()
    }
}
