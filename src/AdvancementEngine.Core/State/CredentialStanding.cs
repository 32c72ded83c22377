using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Where a person's credentials and evidence stand as of a date: what is held, by track and level, and the fields that evidence points to.</summary>
internal sealed class CredentialStanding
{
    private readonly CareerCatalog _catalog;
    private readonly List<int> _held = [];
    private readonly List<int> _lapsed = [];
    private readonly List<int> _pointed = [];
    private readonly List<int> _trained = [];

    public CredentialStanding(Participant participant, DateOnly asOf, CareerCatalog catalog)
    {
        _catalog = catalog;
        var fields = CareerMap.Of(catalog).Fields;
        foreach (var evidence in participant.Evidence)
        {
            if (evidence.Source.When > asOf) continue;
            var points = fields.Points(evidence.Element);
            Fields |= points.Fields;
            foreach (var occupation in points.Occupations) Mark(occupation);
            if (!evidence.Element.StartsWith(Prefix, StringComparison.Ordinal)) continue;
            if (catalog.CredentialIndex(evidence.Element[Prefix.Length..]) is not (>= 0 and var index) || _held.Contains(index)) continue;
            (LapsedCredentials.Has(evidence, catalog.Credentials[index], participant, asOf, catalog) ? _lapsed : _held).Add(index);
        }

        foreach (var credential in _held)
        {
            if (catalog.Credentials[credential].Facts.Level is { } level && level.Value > Highest) Highest = level.Value;
        }

        foreach (var activity in participant.Activities)
        {
            if (activity.Source.When > asOf || activity.Occupation is not { } served || catalog.OccupationIndex(served) is not (>= 0 and var index)) continue;
            if (!WorkBasedLearning.TryStage(activity.Activity, out var stage) || stage < LearningStage.Preparation) continue;
            Fields |= fields.Of(index);
            Mark(index);
            _trained.Add(index);
        }
    }

    private static string Prefix => ElementKinds.Credential + ":";

    /// <summary>Credentials held, dense indices, in the order of the evidence.</summary>
    public IReadOnlyList<int> Held => _held;

    /// <summary>True where a credential was held, and has lapsed.</summary>
    public bool IsLapsed(int credential) => _lapsed.Contains(credential) && !_held.Contains(credential);

    /// <summary>Highest level held; 0 for none.</summary>
    public CredentialLevel Highest { get; private set; }

    /// <summary>Fields that a credential, a technology or hands-on work points to.</summary>
    public CareerField Fields { get; private set; }

    /// <summary>Fields that evidence leads into: security work begins in infrastructure.</summary>
    public CareerField Leading => (Fields & CareerField.Security) != 0 ? Fields | CareerField.Infrastructure : Fields;

    /// <summary>True where a credential is held.</summary>
    public bool Has(int credential) => _held.Contains(credential);

    /// <summary>True where a credential is held, by code.</summary>
    public bool Has(string credential) => _catalog.CredentialIndex(credential) is >= 0 and var index && _held.Contains(index);

    /// <summary>True where something on record is particular to an occupation.</summary>
    public bool PointsTo(int occupation) => _pointed.Contains(occupation);

    /// <summary>True where hands-on work for some occupation is on record.</summary>
    public bool IsTrainedForAny => _trained.Count > 0;

    /// <summary>True where another has hands-on work for the same occupations on record.</summary>
    public bool IsTrainedAs(CredentialStanding other) => CollectionsMarshal.AsSpan(_trained).SequenceEqual(CollectionsMarshal.AsSpan(other._trained));

    /// <summary>True where hands-on work for an occupation is on record.</summary>
    public bool IsTrainedFor(int occupation) => _trained.Contains(occupation);

    private void Mark(int occupation)
    {
        if (!_pointed.Contains(occupation)) _pointed.Add(occupation);
    }
}
