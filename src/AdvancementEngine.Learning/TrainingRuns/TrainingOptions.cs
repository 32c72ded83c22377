using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Content;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Observations;
using AdvancementEngine.Options;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Every option of a training run.</summary>
public sealed record TrainingOptions
{
    /// <summary>The trainer, one of <see cref="Losses.All"/>; null uses softmax, or squared error for a dataset of ratings.</summary>
    public string? Trainer { get; init; }

    /// <summary>Drawing of content rows.</summary>
    public ContentOptions Content { get; init; } = ContentOptions.Default;

    /// <summary>Splits of observations.</summary>
    public ObservedOptions Observed { get; init; } = ObservedOptions.Default;

    /// <summary>The softmax fit.</summary>
    public SoftmaxOptions Softmax { get; init; } = ContentSoftmax;

    /// <summary>Defaults for a content-only model.</summary>
    public static TrainingOptions ForContent { get; } = new();

    /// <summary>Defaults for observations of people.</summary>
    public static TrainingOptions ForObservations { get; } = new() { Softmax = SoftmaxOptions.Default };

    /// <summary>Defaults for observations combined with content rows, which are drawn for states whose elements add up.</summary>
    public static TrainingOptions ForObservationsInCatalog { get; } =
        new()
        {
            Softmax = ContentSoftmax with { LearnBias = true },
            Observed = ObservedOptions.Default with { BlockEvenness = 0f, Members = 1 },
        };

    /// <summary>Weights of a state with these options.</summary>
    public StateOptions State => StateOptions.Default with { BlockEvenness = Observed.BlockEvenness };

    /// <summary>The expected outcomes, if there are outcomes.</summary>
    public ExpectedOutcomeOptions ExpectedOutcome { get; init; } = ExpectedOutcomeOptions.Default;

    /// <summary>How careers are combined with content.</summary>
    public CareerOptions Careers { get; init; } = CareerOptions.Default;

    /// <summary>Defaults for careers over a catalog: states whose elements add up, as for content.</summary>
    public static TrainingOptions ForCareers { get; } =
        new() { Softmax = SoftmaxOptions.Default, Observed = ObservedOptions.Default with { BlockEvenness = 0f, ByTime = false } };

    /// <summary>The squared-error fit, for values.</summary>
    public SquaredErrorOptions Squared { get; init; } = SquaredErrorOptions.Default;

    /// <summary>The implicit least squares fit.</summary>
    public ImplicitOptions Implicit { get; init; } = ImplicitOptions.Default;

    /// <summary>The trainer for a set.</summary>
    /// <exception cref="OptionException">The options specify a trainer that does not fit the dataset.</exception>
    public string TrainerFor(ObservationSet set)
    {
        var fits = ValueTraining.Fits(set);
        if (Trainer == Losses.Squared && !fits)
            throw new OptionException(
                "trainer 'squared' is only for ratings, where every state has one element and every outcome is a value",
                "softmax or implicit for this set",
                "correct the option"
            );
        if (Trainer is not null && Trainer != Losses.Squared && fits)
            throw new OptionException(
                $"trainer '{Trainer}' is for what came next, but in this set every outcome is a value of a state with one element",
                "squared",
                "correct the option"
            );
        return Trainer ?? (fits ? Losses.Squared : Losses.Softmax);
    }

    /// <summary>The same options with a number of threads, which does not affect the model.</summary>
    public TrainingOptions WithThreads(int threads) =>
        this with
        {
            Softmax = Softmax with { Threads = threads },
            Squared = Squared with { Threads = threads },
            Implicit = Implicit with { Threads = threads },
        };

    /// <summary>The softmax defaults for content rows, chosen on the sanity draws of the shipped catalog.</summary>
    public static SoftmaxOptions ContentSoftmax =>
        SoftmaxOptions.Default with
        {
            Rank = 40,
            Epochs = 30,
            LearningRate = 0.01f,
            ElementPenalty = 0.001f,
            OpportunityPenalty = 0.001f,
            LearnBias = false,
        };

    /// <summary>Names and values of every option a trainer reads, as written to a manifest.</summary>
    public IEnumerable<KeyValuePair<string, string>> Named(string trainer = Losses.Softmax) =>
        trainer switch
        {
            Losses.Squared => Section(SquaredErrorOptions.Table, Squared),
            Losses.Implicit =>
            [
                .. Section(ObservedOptions.Table, Observed),
                .. Section(ImplicitOptions.Table, Implicit),
                .. Section(ExpectedOutcomeOptions.Table, ExpectedOutcome),
            ],
            _ =>
            [
                .. Section(ContentOptions.Table, Content),
                .. Section(ObservedOptions.Table, Observed),
                .. Section(SoftmaxOptions.Table, Softmax),
                .. Section(ExpectedOutcomeOptions.Table, ExpectedOutcome),
            ],
        };

    // Threads do not affect the model and differ between machines.
    private static IEnumerable<KeyValuePair<string, string>> Section<TOptions>(OptionTable<TOptions> table, TOptions options)
        where TOptions : new() =>
        table.Values(options).Where(v => v.Key != "threads").Select(v => KeyValuePair.Create($"{table.Section}.{v.Key}", Text(v.Value)));

    private static string Text(double value) => ((float)value).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
