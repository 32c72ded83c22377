using AdvancementEngine.Bundles;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>What each element adds to each occupation above what it adds to the list on average, for weight 1. Prepared once per bundle;
/// orders counterfactuals, never printed.</summary>
internal sealed class CenteredEffects
{
    private readonly float[] _effects;
    private readonly int _occupations;

    public CenteredEffects(Bundle bundle)
    {
        var model = bundle.Model.Occupations;
        _occupations = bundle.Opportunities.Length;
        _effects = new float[model.ElementIds.Length * _occupations];
        for (var e = 0; e < model.ElementIds.Length; e++)
        {
            var raw = model.Effects.Of(e);
            var sum = 0f;
            for (var o = 0; o < _occupations; o++)
                sum += raw[bundle.Opportunities[o]];
            var mean = sum / _occupations;
            for (var o = 0; o < _occupations; o++)
                _effects[(e * _occupations) + o] = raw[bundle.Opportunities[o]] - mean;
        }
    }

    /// <summary>Effects of one element by dense occupation index.</summary>
    public ReadOnlySpan<float> Of(int element) => _effects.AsSpan(element * _occupations, _occupations);
}
