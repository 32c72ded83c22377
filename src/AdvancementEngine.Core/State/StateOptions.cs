using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Numerics;
using AdvancementEngine.Options;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>How a participant's elements are weighted in the state: w_e = evidence-kind weight × block weight. A model is trained with
/// these weights and stores them in its manifest; they are part of the bundle.</summary>
public sealed record StateOptions
{
    private const float HeaviestBlock = 4f;

    /// <summary>Weight of assessed evidence (a credential earned, or an assessor saw the work). Unit: none; bound 0 to 2.</summary>
    public float Assessed { get; init; } = 1.0f;

    /// <summary>Weight of use at work. Unit: none; bound 0 to 2.</summary>
    public float Used { get; init; } = 1.0f;

    /// <summary>Weight of what a completed program taught. Unit: none; bound 0 to 2.</summary>
    public float Taught { get; init; } = 0.8f;

    /// <summary>Weight of what the person states. Unit: none; bound 0 to 2.</summary>
    public float SelfReported { get; init; } = 0.6f;

    /// <summary>Block weight by element kind; a kind not listed weighs 1. Unit: none; bound 0 to 4.</summary>
    public ImmutableSortedDictionary<string, float> BlockWeights { get; init; } =
        ImmutableSortedDictionary<string, float>
            .Empty.WithComparers(StringComparer.Ordinal)
            .Add(ElementKinds.Education, 0.5f)
            .Add(ElementKinds.WorkBasedLearning, 0.5f);

    /// <summary>How far the number of elements in a block is evened out: each of n elements of one kind is weighted by 1 / n^evenness. 0:
    /// every element adds its full weight; 1: the block's mean. Unit: none; bound 0 to 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public float BlockEvenness { get; init; }

    /// <summary>The default weights.</summary>
    public static StateOptions Default { get; } = new();

    /// <summary>Weight of a kind of evidence.</summary>
    public float Of(EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.Assessed => Assessed,
            EvidenceKind.Used => Used,
            EvidenceKind.Taught => Taught,
            _ => SelfReported,
        };

    /// <summary>Block weight of an element kind.</summary>
    public float Block(string kind) => BlockWeights.TryGetValue(kind, out var weight) ? weight : 1f;

    /// <summary>Factor applied to the weight of each of <paramref name="count"/> elements of one kind in a state; see
    /// <see cref="BlockEvenness"/>.</summary>
    /// <param name="count">Elements of the kind, 1 or more.</param>
    public float Evened(int count) => BlockEvenness == 0f ? 1f : ExactMath.Exp(-BlockEvenness * ExactMath.Log(count));

    /// <summary>The options with unit, bounds, default and effect.</summary>
    public static OptionTable<StateOptions> Table { get; } =
        new OptionTable<StateOptions> { Section = "state" }
            .Add("assessed", "1", 0, 2, "assessed evidence counts more", o => o.Assessed, (o, v) => o with { Assessed = (float)v })
            .Add("used", "1", 0, 2, "use at work counts more", o => o.Used, (o, v) => o with { Used = (float)v })
            .Add("taught", "1", 0, 2, "what a completed program taught counts more", o => o.Taught, (o, v) => o with { Taught = (float)v })
            .Add(
                "selfReported",
                "1",
                0,
                2,
                "what the person says counts more",
                o => o.SelfReported,
                (o, v) => o with { SelfReported = (float)v }
            )
            .Add(
                "blockEvenness",
                "1",
                0,
                1,
                "an element counts less the more of its kind a state has",
                o => o.BlockEvenness,
                (o, v) => o with { BlockEvenness = (float)v }
            );

    /// <summary>Checks every bound.</summary>
    /// <exception cref="OptionException">A weight is not finite or out of bounds.</exception>
    public StateOptions Validate()
    {
        Table.Check(this);
        foreach (var (kind, weight) in BlockWeights)
        {
            if (!(weight >= 0f && weight <= HeaviestBlock))
                throw new OptionException(
                    string.Create(CultureInfo.InvariantCulture, $"option 'state.blockWeights.{kind}' is {weight}"),
                    string.Create(CultureInfo.InvariantCulture, $"0 to {HeaviestBlock} (1)"),
                    "correct the option"
                );
        }

        return this;
    }
}
