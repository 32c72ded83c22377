using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>Collects the facts of a case for a session, and the findings of its program, which were computed earlier.</summary>
internal static class CaseEvaluator
{
    public static void Gather(
        ReadOnlySpan<CaseCandidates> cases,
        ReadOnlySpan<Candidate> candidates,
        PolicyFilter filter,
        bool aboutParticipant,
        Thresholds thresholds,
        PolicyEvaluation into
    )
    {
        var from = 0;
        ParticipantContext? first = null;
        foreach (var (@case, count) in cases)
        {
            var participant = into.Participants.Next();
            participant.Begin(@case, into, thresholds);
            if (first is null)
            {
                first = participant;
                into.OccupationList.Begin(participant);
                into.CredentialList.Begin(participant);
                if (aboutParticipant)
                    AboutParticipant(participant, into);
            }

            AddOpportunities(participant, @case, candidates.Slice(from, count), from, into);
            if (filter.Reads == FactKinds.All)
                AddProgramFindings(@case, candidates.Slice(from, count), from, into);
            from += count;
        }

        if (!into.OccupationList.IsEmpty)
            into.Facts.Add(into.OccupationList);
        if (!into.CredentialList.IsEmpty)
            into.Facts.Add(into.CredentialList);
    }

    private static void AboutParticipant(ParticipantContext participant, PolicyEvaluation into)
    {
        into.Facts.Add(participant);
        foreach (var need in participant.Participant.Needs)
            into.Facts.Add(into.Needs.Next().Begin(participant, need));
        foreach (var required in participant.Program?.Requirements ?? [])
            if (required.Occupation is null)
                into.Facts.Add(into.EntryChecks.Next().Begin(participant, required));
    }

    private static void AddOpportunities(
        ParticipantContext participant,
        PolicyCase @case,
        ReadOnlySpan<Candidate> candidates,
        int from,
        PolicyEvaluation into
    )
    {
        var requirements = participant.Program?.Requirements ?? [];
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Occupation is { } occupation)
            {
                var context = into.Occupations.Next();
                context.Begin(
                    participant,
                    occupation,
                    candidates[i].Index >= 0 ? candidates[i].Index : @case.Catalog.OccupationIndex(occupation.Code),
                    into,
                    from + i
                );
                into.PlaceOccupation(from + i, into.OccupationList.Add(context));
                foreach (var required in requirements)
                    if (required.Occupation is { } code && SocCodes.SameFamily(code, occupation.Code))
                        into.Facts.Add(into.LocalChecks.Next().Begin(context, required));
            }
            else
            {
                var context = into.Credentials.Next();
                context.Begin(participant, candidates[i].Credential!, candidates[i].Aim, into, from + i);
                into.PlaceCredential(from + i, into.CredentialList.Add(context));
            }
        }
    }

    private static void AddProgramFindings(PolicyCase @case, ReadOnlySpan<Candidate> candidates, int from, PolicyEvaluation into)
    {
        if (@case.Program is not { } program)
            return;
        for (var i = 0; i < candidates.Length; i++)
        {
            into.AddProgram(
                from + i,
                candidates[i].Occupation is null ? program.OfCredential(candidates[i].Code)
                    : candidates[i].Index >= 0 ? program.OfOccupation(candidates[i].Index)
                    : program.OfOccupation(candidates[i].Code)
            );
        }
    }
}
