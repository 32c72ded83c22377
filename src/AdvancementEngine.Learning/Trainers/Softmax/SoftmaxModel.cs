namespace AdvancementEngine.Learning.Trainers.Softmax;

/// <summary>The result of softmax training: plain factors in the layout of the factor model.</summary>
/// <param name="Rank">k.</param>
/// <param name="ElementFactors">m × k, row-major.</param>
/// <param name="OpportunityFactors">n × k, row-major.</param>
/// <param name="Bias">n.</param>
/// <param name="Epochs">Number of passes up to the result that was kept.</param>
/// <param name="TrainingLoss">Mean cross-entropy per target weight over the training rows in the kept pass, nats.</param>
/// <param name="ValidationLoss">The same over the validation rows; null without them.</param>
public sealed record SoftmaxModel(
    int Rank,
    float[] ElementFactors,
    float[] OpportunityFactors,
    float[] Bias,
    int Epochs,
    double TrainingLoss,
    double? ValidationLoss
);
