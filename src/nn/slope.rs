//! The gradient over all training samples, and how it bends.

use super::evaluate::BATCH;
use super::observation::curvature::largest_curvature;
use super::trainer::Trainer;

impl Trainer {
    /// The largest curvature of the loss, without penalties, over the training samples; of more than `most` of them over as many at
    /// even distances. `None` where a number on the way is not finite. It takes up to 120 passes over them.
    ///
    /// The numbers in training are moved about and brought back; the last step counts as none.
    pub fn curvature(&mut self, most: usize) -> Option<f64> {
        let here = self.parts().0.numbers();
        let curvature =
            largest_curvature(&here, |numbers, gradient| self.gradient_at(numbers, most, gradient));
        self.parts().0.set_numbers(&here);
        curvature
    }

    /// The derivative of the mean loss by each number in training, where these are `numbers`.
    fn gradient_at(&mut self, numbers: &[f32], most: usize, gradient: &mut [f32]) {
        let (model, batch, shelf, recipe) = self.parts();
        model.set_numbers(numbers);
        gradient.fill(0.0);
        let all = shelf.len();
        let n = all.min(most);
        for start in (0..n).step_by(BATCH) {
            let end = n.min(start + BATCH);
            let indices: Vec<u32> = (start..end).map(|it| (it * all / n) as u32).collect();
            batch.load(shelf, &indices);
            model.forward(batch, None);
            recipe.output.pull(batch);
            model.backward(batch, None);
            let share = (end - start) as f32 / n as f32;
            for (sum, part) in gradient.iter_mut().zip(&model.whole_gradient()) {
                *sum += share * part;
            }
        }
    }
}
