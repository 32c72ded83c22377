using AdvancementEngine.Learning.Content;
using AdvancementEngine.Learning.Observed;
using AdvancementEngine.Learning.Options;
using AdvancementEngine.Learning.Prospect;
using AdvancementEngine.Learning.Softmax;
using AdvancementEngine.Learning.SquaredError;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Learning.Runs;

/// <summary>Every option of a training run.</summary>
public sealed record TrainingOptions
{
    /// <summary>Drawing of content rows.</summary>
    public ContentOptions Content { get; init; } = ContentOptions.Default;

    /// <summary>Splits of observations.</summary>
    public ObservedOptions Observed { get; init; } = ObservedOptions.Default;

    /// <summary>The softmax fit.</summary>
    public SoftmaxOptions Softmax { get; init; } = ContentSoftmax;

    /// <summary>Defaults for a model of content alone.</summary>
    public static TrainingOptions ForContent { get; } = new();

    /// <summary>Defaults for observations of people.</summary>
    public static TrainingOptions ForObservations { get; } = new() { Softmax = SoftmaxOptions.Default };

    /// <summary>Defaults for observations joined with content rows: those are drawn for states whose elements add up.</summary>
    public static TrainingOptions ForObservationsInCatalogue { get; } = ForObservations with { Observed = ObservedOptions.Default with { BlockEvenness = 0f } };

    /// <summary>Weights of a state under these options.</summary>
    public StateOptions State => StateOptions.Default with { BlockEvenness = Observed.BlockEvenness };

    /// <summary>The prospects, where there are outcomes.</summary>
    public ProspectOptions Prospect { get; init; } = ProspectOptions.Default;

    /// <summary>The squared-error fit, for values.</summary>
    public SquaredErrorOptions Squared { get; init; } = SquaredErrorOptions.Default;

    /// <summary>The softmax defaults for content rows, chosen on the sanity draws of the shipped catalogue.</summary>
    public static SoftmaxOptions ContentSoftmax => SoftmaxOptions.Default with { Rank = 40, Epochs = 30, LearningRate = 0.01f, ElementPenalty = 0.001f, OpportunityPenalty = 0.001f, LearnBias = false };

    /// <summary>Names and values of every option, sorted, as they go into a manifest.</summary>
    public IEnumerable<KeyValuePair<string, string>> Named() =>
        [.. Section(ContentOptions.Table, Content), .. Section(ObservedOptions.Table, Observed), .. Section(SoftmaxOptions.Table, Softmax), .. Section(ProspectOptions.Table, Prospect)];

    /// <summary>The same for a run that fits values.</summary>
    public IEnumerable<KeyValuePair<string, string>> NamedForValues() => Section(SquaredErrorOptions.Table, Squared);

    // Threads change no bit of the model and differ from machine to machine.
    private static IEnumerable<KeyValuePair<string, string>> Section<TOptions>(OptionTable<TOptions> table, TOptions options)
        where TOptions : new() =>
        table.Values(options).Where(v => v.Key != "threads").Select(v => KeyValuePair.Create($"{table.Section}.{v.Key}", Text(v.Value)));

    private static string Text(double value) => ((float)value).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
