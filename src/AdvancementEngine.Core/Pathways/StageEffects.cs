using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Pathways;

/// <summary>What holding a job or earning a credential adds to the fit of each occupation, above its mean effect, in logits. Prepared once
/// per bundle.</summary>
public sealed class StageEffects
{
    /// <summary>Reads the effects of a bundle's model.</summary>
    public StageEffects(Bundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var state = new ParticipantState(bundle.Model.Occupations, bundle.Model.Manifest.State);
        Jobs = [.. bundle.Catalog.Occupations.Select(o => Of(bundle, o.ElementId, e => state.Weight(e)))];
        Credentials = [.. bundle.Catalog.Credentials.Select(c => Of(bundle, c.ElementId, e => state.Weight(e, EvidenceKind.Assessed)))];
    }

    internal float[][] Jobs { get; }

    internal float[][] Credentials { get; }

    // An element that the model does not know adds nothing.
    private static float[] Of(Bundle bundle, string id, Func<int, float> weight)
    {
        var model = bundle.Model.Occupations;
        var occupations = bundle.Opportunities;
        var added = new float[occupations.Length];
        if (model.ElementIndex(id) is not (>= 0 and var element))
            return added;
        var raw = model.Effects.Of(element);
        var (mean, by) = (0f, weight(element));
        for (var o = 0; o < added.Length; o++)
            mean += raw[occupations[o]];
        mean /= added.Length;
        for (var o = 0; o < added.Length; o++)
            added[o] = by * (raw[occupations[o]] - mean);
        return added;
    }
}
