using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Execution;

namespace AdvancementEngine.Learning.Trainers.Softmax;

/// <summary>The loss over rows that are not used in training.</summary>
internal sealed class SoftmaxAssessor
{
    private const int RowsAtOnce = 1024;
    private readonly IReadOnlyList<SoftmaxBatch> _batches;
    private readonly SoftmaxPass _pass;
    private readonly double _targetWeight;

    public SoftmaxAssessor(TrainingRows rows, int width, ParallelPartitioner crew)
    {
        _batches = SoftmaxBatches.InOrder(rows, RowsAtOnce);
        _pass = new SoftmaxPass(rows, width, RowsAtOnce, crew);
        _targetWeight = SoftmaxBatches.TargetWeight(rows);
    }

    public double Loss(SoftmaxFit fit)
    {
        var loss = 0.0;
        foreach (var batch in _batches)
            loss += _pass.Run(batch, fit.Elements, fit.Opportunities, fit.Bias, gradients: false);
        return loss / _targetWeight;
    }
}
