using AdvancementEngine.Participants;
using AdvancementEngine.Service.Contract;

namespace AdvancementEngine.Service.Keeping;

/// <summary>The request as stored: resolved to codes, under the pseudonym. Re-ranked with the same bundle, it gives the same digest except
/// for the participant's id.</summary>
internal static class ReplayRequest
{
    public static Wire.V1.RankRequest Of(AuditEntry entry, string pseudonym, bool withSources)
    {
        var request = new Wire.V1.RankRequest
        {
            AsOf = ContractMapping.Day(entry.Recommendation.AsOf),
            Options = ContractMapping.ToWire(entry.Recommendation.Options),
            Participant = ContractMapping.ToWire(entry.Participant),
            Program = entry.Program is null ? null : ContractMapping.ToWire(entry.Program),
        };
        request.Participant.Id = pseudonym;
        if (withSources)
            return request;
        foreach (var source in Sources(request.Participant))
            (source.Who, source.What) = (string.Empty, string.Empty);

        // Policies read who hosted an activity and who assessed: partners and roles, not names.
        foreach (var source in Read(request.Participant))
            source.What = string.Empty;
        return request;
    }

    private static IEnumerable<Wire.V1.Source> Sources(Wire.V1.Participant person) =>
        new[] { person.Education?.Source }
            .Concat(person.OtherEducation.Select(e => e.Source))
            .Concat(person.Work.Select(w => w.Source))
            .Concat(person.Evidence.Where(e => !IsAssessed(e)).Select(e => e.Source))
            .Concat(person.Needs.Select(n => n.Source))
            .Concat(person.Facts.Select(f => f.Source))
            .OfType<Wire.V1.Source>();

    private static IEnumerable<Wire.V1.Source> Read(Wire.V1.Participant person) =>
        person.Activities.Select(a => a.Source).Concat(person.Evidence.Where(IsAssessed).Select(e => e.Source)).OfType<Wire.V1.Source>();

    private static bool IsAssessed(Wire.V1.Evidence evidence) => evidence.Kind == Wire.V1.EvidenceKind.Assessed;
}
