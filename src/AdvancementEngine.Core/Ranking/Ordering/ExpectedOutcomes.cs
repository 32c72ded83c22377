using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>Outcomes of people who took a step: the expected outcome model's value with its interval, only where enough outcomes stand
/// behind it. It never changes an order. Shared by threads.</summary>
internal sealed class ExpectedOutcomes
{
    private const double Normal95 = 1.959963984540054;
    private readonly FactorModel _model;
    private readonly ImmutableArray<int> _opportunities;
    private readonly int[] _outcomes;
    private readonly float[] _halfWidth;
    private readonly int _fewest;
    private readonly bool _simulated;
    private readonly string? _values;

    private ExpectedOutcomes(Bundle bundle, RankSettings settings, FactorModel model, ExpectedOutcomeSpread spread)
    {
        _model = model;
        _opportunities = bundle.Opportunities;
        _fewest = settings.FewestOutcomesOfOne;
        _values = bundle.Model.Manifest.OutcomeValues;
        _simulated = bundle.Model.Manifest.SimulatedOutcomes > 0;
        _outcomes = [.. _opportunities.Select(o => model.OutcomesPerOpportunity.IsEmpty ? 0 : model.OutcomesPerOpportunity[o])];
        _halfWidth =
        [
            .. _outcomes.Select(n =>
                (float)(Normal95 * Math.Sqrt((spread.ResidualVariance / (n + spread.Shrinkage)) + spread.PersonVariance))
            ),
        ];
    }

    /// <summary>Null where the model has no expected outcome.</summary>
    public static ExpectedOutcomes? Of(Bundle bundle, RankSettings settings) =>
        bundle.Model is { ExpectedOutcome: { } model, Manifest.ExpectedOutcome: { } spread }
            ? new ExpectedOutcomes(bundle, settings, model, spread)
            : null;

    /// <summary>A participant's state in the expected outcome model, and what it adds to every value.</summary>
    public (float[] State, float Offset) Person(OccupationOrdering evaluation)
    {
        var elements = CollectionsMarshal.AsSpan(evaluation.Elements);
        var state = new float[_model.Rank];
        _model.State(elements, state);
        return (state, _model.PersonOffset(elements));
    }

    /// <summary>The expected outcome of an occupation; null below the fewest outcomes.</summary>
    /// <param name="occupation">Dense index.</param>
    /// <param name="person">Of <see cref="Person"/>.</param>
    public ExpectedOutcome? Of(int occupation, (float[] State, float Offset) person)
    {
        if (_outcomes[occupation] < _fewest)
            return null;
        var value = Math.Clamp(person.Offset + _model.Score(person.State, _opportunities[occupation]), 0f, 1f);
        var half = _halfWidth[occupation];
        return new ExpectedOutcome(value, Math.Max(0f, value - half), Math.Min(1f, value + half), _outcomes[occupation], _simulated)
        {
            Values = _values,
        };
    }
}
