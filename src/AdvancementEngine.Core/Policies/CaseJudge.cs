using AdvancementEngine.Catalog;
using System.Collections.Immutable;

namespace AdvancementEngine.Policies;

/// <summary>Gathers the facts of a case for a session, and the findings that are already worked out.</summary>
internal static class CaseJudge
{
    public static void Gather(PolicyCase @case, ReadOnlySpan<Candidate> candidates, int from, PolicyFilter filter, Thresholds thresholds, Judgement into)
    {
        var standing = into.Standings.Next();
        standing.Open(@case, into, thresholds);
        into.Facts.Add(standing);
        foreach (var need in @case.Participant.Needs) into.Facts.Add(into.Needs.Next().Open(standing, need));
        var requirements = standing.Program?.Requirements ?? [];
        foreach (var asked in requirements)
            if (asked.Occupation is null) into.Facts.Add(into.EntryChecks.Next().Open(standing, asked));
        var occupations = into.OccupationLists.Next().Open(standing);
        var credentials = into.CredentialLists.Next().Open(standing);
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Occupation is not null) Open(standing, occupations, @case, candidates[i], from + i, requirements, into);
            else OpenCredential(standing, credentials, candidates[i], from + i, into);
        }

        if (!occupations.IsEmpty) into.Facts.Add(occupations);
        if (!credentials.IsEmpty) into.Facts.Add(credentials);

        if (filter.Reads == FactKinds.All) CopyProgramFindings(@case, candidates, from, filter, into);
    }

    private static void Open(Standing standing, OccupationCandidacies list, PolicyCase @case, Candidate candidate, int at, ImmutableArray<Programs.ProgramRequirement> requirements, Judgement into)
    {
        var occupation = candidate.Occupation!;
        var candidacy = into.Occupations.Next();
        candidacy.Open(standing, occupation, @case.Catalogue.OccupationIndex(occupation.Code), into, at);
        list.Add(candidacy);
        foreach (var asked in requirements)
            if (asked.Occupation is { } code && SocCodes.SameFamily(code, occupation.Code)) into.Facts.Add(into.LocalChecks.Next().Open(candidacy, asked));
    }

    private static void OpenCredential(Standing standing, CredentialCandidacies list, Candidate candidate, int at, Judgement into)
    {
        var candidacy = into.Credentials.Next();
        candidacy.Open(standing, candidate.Credential!, into, at);
        list.Add(candidacy);
    }

    private static void CopyProgramFindings(PolicyCase @case, ReadOnlySpan<Candidate> candidates, int from, PolicyFilter filter, Judgement into)
    {
        if (@case.Program is not { } program) return;
        for (var i = 0; i < candidates.Length; i++)
        {
            var findings = candidates[i].Occupation is { } occupation ? program.OfOccupation(occupation.Code) : program.OfCredential(candidates[i].Code);
            foreach (ref readonly var finding in findings.AsSpan())
                if (filter.Selects(finding.Policy)) into.Add(from + i, finding);
        }
    }
}
