namespace AdvancementEngine.Learning.Trainers.Execution;

/// <summary>One pass of training.</summary>
/// <param name="Epoch">From 1.</param>
/// <param name="TrainingLoss">Mean cross-entropy per target weight, nats (squared error: root mean squared error); measured during the
/// pass, each row before its step.</param>
/// <param name="ValidationLoss">The same over the validation rows; null without them.</param>
public sealed record TrainingProgress(int Epoch, double TrainingLoss, double? ValidationLoss);
