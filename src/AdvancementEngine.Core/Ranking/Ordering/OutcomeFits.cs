using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>Says a fit as a calibrated probability where enough outcomes stand behind it. Shared by threads.</summary>
internal sealed class OutcomeFits
{
    private readonly CalibrationTable _calibration;
    private readonly FitBasis _basis;
    private readonly int[] _outcomes;
    private readonly int[] _occupationOf;
    private readonly int _fewest;
    private readonly int[][] _recordedWith;

    private OutcomeFits(Bundle bundle, RankSettings settings, CalibrationTable calibration, FitBasis basis)
    {
        var model = bundle.Model.Occupations;
        _calibration = calibration;
        _basis = basis;
        _fewest = settings.FewestOutcomesOfOne;
        _recordedWith = RecordedWith(bundle);
        _outcomes = [.. bundle.Opportunities.Select(o => model.OutcomesPerOpportunity[o])];
        var occupations = bundle.Catalog.Occupations;
        var index = Enumerable.Range(0, occupations.Length).ToDictionary(o => occupations[o].ElementId, o => o, StringComparer.Ordinal);
        _occupationOf = [.. model.ElementIds.Select(id => index.GetValueOrDefault(id, -1))];
    }

    /// <summary>Null where the model is of content alone, or of too few outcomes, or has no calibration.</summary>
    public static OutcomeFits? Of(Bundle bundle, RankSettings settings)
    {
        var manifest = bundle.Model.Manifest;
        var basis =
            manifest.ObservedOutcomes > 0 ? FitBasis.Outcomes
            : manifest.SimulatedOutcomes > 0 ? FitBasis.SimulatedOutcomes
            : FitBasis.Content;
        var outcomes = manifest.ObservedOutcomes > 0 ? manifest.ObservedOutcomes : manifest.SimulatedOutcomes;
        var model = bundle.Model.Occupations;
        return
            basis == FitBasis.Content
            || outcomes < settings.FewestOutcomes
            || model.Calibration is not { } calibration
            || model.OutcomesPerOpportunity.IsEmpty
            ? null
            : new OutcomeFits(bundle, settings, calibration, basis);
    }

    /// <summary>What the calibration was fitted over: ln Σ e^fit over the occupations that are neither held nor recorded under one code
    /// with a held one, since a move within a code is not observable.</summary>
    public (float Normalizer, bool[] Left) Of(OccupationOrdering evaluation)
    {
        var fits = evaluation.Logits;
        var held = new bool[fits.Length];
        foreach (ref readonly var element in CollectionsMarshal.AsSpan(evaluation.Elements))
        {
            if (_occupationOf[element.Element] is not (>= 0 and var occupation))
                continue;
            held[occupation] = true;
            foreach (var other in _recordedWith[occupation])
                held[other] = true;
        }

        var scores = new float[fits.Length];
        for (var o = 0; o < scores.Length; o++)
            scores[o] = held[o] ? float.NegativeInfinity : fits[o];
        return (ExactMath.Softmax(scores, scores), held);
    }

    /// <summary>The fit of an occupation; null where it has too few outcomes of its own.</summary>
    /// <param name="occupation">Dense index.</param>
    /// <param name="logit">The model's score, logits.</param>
    /// <param name="grade">Its grade.</param>
    /// <param name="over">Of <see cref="Of(OccupationOrdering)"/>.</param>
    public Fit? Of(int occupation, float logit, FitGrade grade, (float Normalizer, bool[] Left) over)
    {
        if (_outcomes[occupation] < _fewest || over.Left[occupation])
            return null;
        var told = _calibration.Interval(logit - over.Normalizer);
        return new Fit(_basis, logit, grade, _outcomes[occupation], told.Probability, told.Low, told.High);
    }

    // Other occupations recorded under a code with each; none where the model was not trained on careers in coarser codes.
    private static int[][] RecordedWith(Bundle bundle)
    {
        var catalog = bundle.Catalog;
        var with = new SortedSet<int>[catalog.Occupations.Length];
        foreach (var code in bundle.Model.Manifest.Seen?.Codes ?? [])
        {
            int[] own = [.. code.Occupations.Select(catalog.OccupationIndex).Where(o => o >= 0)];
            foreach (var o in own)
                (with[o] ??= []).UnionWith(own.Where(other => other != o));
        }

        return [.. with.Select(w => w is null ? [] : w.ToArray())];
    }
}
