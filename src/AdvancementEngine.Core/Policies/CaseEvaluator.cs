using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>Gathers the facts of a case for a session, and the findings that are already worked out.</summary>
internal static class CaseEvaluator
{
    public static void Gather(ReadOnlySpan<CaseCandidates> cases, ReadOnlySpan<Candidate> candidates, PolicyFilter filter, bool aboutParticipant, Thresholds thresholds, PolicyEvaluation into)
    {
        var from = 0;
        ParticipantContext? first = null;
        foreach (var (@case, count) in cases)
        {
            var standing = into.Standings.Next();
            standing.Open(@case, into, thresholds);
            if (first is null)
            {
                first = standing;
                into.OccupationList.Open(standing);
                into.CredentialList.Open(standing);
                if (aboutParticipant) AboutParticipant(standing, into);
            }

            OpenAll(standing, @case, candidates.Slice(from, count), from, into);
            if (filter.Reads == FactKinds.All) CopyProgramFindings(@case, candidates.Slice(from, count), from, filter, into);
            from += count;
        }

        if (!into.OccupationList.IsEmpty) into.Facts.Add(into.OccupationList);
        if (!into.CredentialList.IsEmpty) into.Facts.Add(into.CredentialList);
    }

    private static void AboutParticipant(ParticipantContext standing, PolicyEvaluation into)
    {
        into.Facts.Add(standing);
        foreach (var need in standing.Participant.Needs) into.Facts.Add(into.Needs.Next().Open(standing, need));
        foreach (var asked in standing.Program?.Requirements ?? [])
            if (asked.Occupation is null) into.Facts.Add(into.EntryChecks.Next().Open(standing, asked));
    }

    private static void OpenAll(ParticipantContext standing, PolicyCase @case, ReadOnlySpan<Candidate> candidates, int from, PolicyEvaluation into)
    {
        var requirements = standing.Program?.Requirements ?? [];
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Occupation is { } occupation)
            {
                var candidacy = into.Occupations.Next();
                candidacy.Open(standing, occupation, candidates[i].Index >= 0 ? candidates[i].Index : @case.Catalog.OccupationIndex(occupation.Code), into, from + i);
                into.OccupationList.Add(candidacy);
                foreach (var asked in requirements)
                    if (asked.Occupation is { } code && SocCodes.SameFamily(code, occupation.Code)) into.Facts.Add(into.LocalChecks.Next().Open(candidacy, asked));
            }
            else
            {
                var candidacy = into.Credentials.Next();
                candidacy.Open(standing, candidates[i].Credential!, into, from + i);
                into.CredentialList.Add(candidacy);
            }
        }
    }

    private static void CopyProgramFindings(PolicyCase @case, ReadOnlySpan<Candidate> candidates, int from, PolicyFilter filter, PolicyEvaluation into)
    {
        if (@case.Program is not { } program) return;
        for (var i = 0; i < candidates.Length; i++)
        {
            var findings = candidates[i].Occupation is null ? program.OfCredential(candidates[i].Code)
                : candidates[i].Index >= 0 ? program.OfOccupation(candidates[i].Index) : program.OfOccupation(candidates[i].Code);
            foreach (ref readonly var finding in findings.AsSpan())
                if (filter.Selects(finding.Policy)) into.Add(from + i, finding);
        }
    }
}
