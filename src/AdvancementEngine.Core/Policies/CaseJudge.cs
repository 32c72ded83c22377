using AdvancementEngine.Catalog;
using System.Collections.Immutable;

namespace AdvancementEngine.Policies;

/// <summary>Gathers the facts of a case for a session, and the findings that are already worked out.</summary>
internal static class CaseJudge
{
    public static void Gather(PolicyCase @case, ReadOnlySpan<Candidate> candidates, PolicyFilter filter, Thresholds thresholds, Judgement into)
    {
        var standing = into.Standing;
        standing.Open(@case, into, thresholds);
        into.Facts.Add(standing);
        foreach (var need in @case.Participant.Needs) into.Facts.Add(into.Needs.Next().Open(standing, need));
        var requirements = standing.Program?.Requirements ?? [];
        foreach (var asked in requirements)
            if (asked.Occupation is null) into.Facts.Add(into.EntryChecks.Next().Open(standing, asked));
        into.OccupationList.Open(standing);
        into.CredentialList.Open(standing);
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Occupation is not null) Open(@case, candidates[i], i, requirements, into);
            else OpenCredential(@case, candidates[i], i, into);
        }

        if (!into.OccupationList.IsEmpty) into.Facts.Add(into.OccupationList);
        if (!into.CredentialList.IsEmpty) into.Facts.Add(into.CredentialList);

        if (filter.Reads == FactKinds.All) CopyProgramFindings(@case, candidates, filter, into);
    }

    private static void Open(PolicyCase @case, Candidate candidate, int at, ImmutableArray<Programs.ProgramRequirement> requirements, Judgement into)
    {
        var occupation = candidate.Occupation!;
        var candidacy = into.Occupations.Next();
        candidacy.Open(into.Standing, occupation, @case.Catalogue.OccupationIndex(occupation.Code), into, at);
        into.OccupationList.Add(candidacy);
        foreach (var asked in requirements)
            if (asked.Occupation is { } code && SocCodes.SameFamily(code, occupation.Code)) into.Facts.Add(into.LocalChecks.Next().Open(candidacy, asked));
    }

    private static void OpenCredential(PolicyCase @case, Candidate candidate, int at, Judgement into)
    {
        var candidacy = into.Credentials.Next();
        candidacy.Open(into.Standing, candidate.Credential!, into, at);
        into.CredentialList.Add(candidacy);
    }

    private static void CopyProgramFindings(PolicyCase @case, ReadOnlySpan<Candidate> candidates, PolicyFilter filter, Judgement into)
    {
        if (@case.Program is not { } program) return;
        for (var i = 0; i < candidates.Length; i++)
        {
            var findings = candidates[i].Occupation is { } occupation ? program.OfOccupation(occupation.Code) : program.OfCredential(candidates[i].Code);
            foreach (ref readonly var finding in findings.AsSpan())
                if (filter.Selects(finding.Policy)) into.Add(i, finding);
        }
    }
}
