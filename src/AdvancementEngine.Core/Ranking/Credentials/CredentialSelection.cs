using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Keeps few credentials of those ordered: of a group, one of a main track and level, since two say the same; one cloud's line;
/// others than usual ones only where too few are left.</summary>
internal sealed class CredentialSelection(CareerCatalog catalog)
{
    // A link from which a credential proves the work of an occupation; and months from which the work was done. Ours.
    private const float CloseLink = 0.5f;
    private const float YearOfWork = 12f;
    private const float YearsOfWork = 24f;

    // From this order a program pays or asks for it, or it was begun.
    private const float Asked = 0.98f;

    // Beside fewer usual ones than this, one that only a link names is an alternative.
    private const int Enough = 2;

    private readonly HashSet<(OpportunityGroup Group, string Track, CredentialLevel Level)> _seen = [];

    /// <summary>Keeps the first that add something.</summary>
    /// <param name="choices">In order.</param>
    /// <param name="candidates">Which are usual.</param>
    /// <param name="most">How many are kept at most.</param>
    /// <param name="noLinks">True where usual ones only may be kept: the person can begin now with what is held.</param>
    /// <param name="clouds">Bits of the clouds on record.</param>
    /// <param name="work">Work done.</param>
    public void Keep(
        List<CredentialChoice> choices,
        CredentialCandidates candidates,
        int most,
        bool noLinks,
        int clouds,
        WorkStanding work
    )
    {
        _seen.Clear();
        var cloud = -1;
        var (kept, usual, linked) = (0, 0, 0);
        foreach (var choice in choices)
            usual += candidates.IsUsual(choice.Credential) ? 1 : 0;
        for (var i = 0; i < choices.Count && kept < most; i++)
        {
            var choice = choices[i];
            var credential = catalog.Credentials[choice.Credential];
            var isUsual = candidates.IsUsual(choice.Credential);
            if (!isUsual && (noLinks || usual + linked >= Enough || IsInPlaceOfUsual(choice, choices, candidates)))
                continue;
            if (IsBelowWorkDone(credential, choices, work))
                continue;
            if (choice.Order < Asked && (IsBeginnersOfWorkDone(credential, work) || RepeatsFirst(choice, choices, kept)))
                continue;
            var vendor = CloudVendors.Of(credential);
            if (vendor >= 0 && cloud >= 0 && vendor != cloud && (clouds & (1 << vendor)) == 0)
                continue;
            if (credential.Facts is { Tracks.Value: [var track, ..], Level.Value: var level } && !_seen.Add((choice.Group, track, level)))
                continue;
            if (choice.Group == OpportunityGroup.Later && LeadsToOne(credential, choices, kept))
                continue;
            if (vendor >= 0 && cloud < 0)
                cloud = vendor;
            if (!isUsual)
                linked++;
            choices[kept++] = choice;
        }

        CollectionsMarshal.SetCount(choices, kept);
    }

    // A first exam says less than the associate one of its track that it leads to, where that one is listed and proves work done for a
    // year, in this country or another and however long ago.
    private bool IsBelowWorkDone(Credential credential, List<CredentialChoice> choices, WorkStanding work)
    {
        if (credential.Facts is not { Level.Value: CredentialLevel.Foundation, Tracks.Value: [var track, ..], LeadsTo.Value: var leads })
            return false;
        foreach (var choice in choices)
        {
            var above = catalog.Credentials[choice.Credential];
            if (
                choice.Group != OpportunityGroup.Other
                && above.Facts is { Level.Value: CredentialLevel.Associate, Tracks.Value: [var other, ..] }
                && string.Equals(track, other, StringComparison.Ordinal)
                && leads.Contains(above.Code, StringComparer.Ordinal)
                && (work.Held.Any(h => IsProved(above.Code, h)) || HasItsMonths(above, work))
            )
                return true;
        }

        return false;
    }

    // A first exam says nothing of who has done the work that it proves for years, where that work is above the entry.
    private bool IsBeginnersOfWorkDone(Credential credential, WorkStanding work) =>
        credential.Facts.Level is { Value: CredentialLevel.Foundation }
        && work.Held.Any(h =>
            !h.IsOutside
            && h.Months >= YearsOfWork
            && catalog.Occupations[h.Occupation].Level >= OccupationLevel.Middle
            && IsProved(credential.Code, h)
        );

    // Of two first exams that lead to the same next one, the first listed is enough: the money is kept for the next.
    private bool RepeatsFirst(CredentialChoice choice, List<CredentialChoice> choices, int kept)
    {
        if (catalog.Credentials[choice.Credential].Facts is not { Level.Value: CredentialLevel.Foundation, LeadsTo.Value: var leads })
            return false;
        for (var i = 0; i < kept; i++)
        {
            if (
                choices[i].Group == choice.Group
                && catalog.Credentials[choices[i].Credential].Facts is { Level.Value: CredentialLevel.Foundation, LeadsTo.Value: var next }
                && leads.Any(l => next.Contains(l, StringComparer.Ordinal))
            )
                return true;
        }

        return false;
    }

    // Of an exam whose issuer recommends years: those of an installer say that the first one is passed.
    private static bool HasItsMonths(Credential credential, WorkStanding work) =>
        credential.Facts.ExperienceRecommendedMonths?.Value is >= YearsOfWork and var months && work.ItMonths >= months;

    private bool IsProved(string credential, HeldOccupation held) =>
        !held.IsOutside
        && held.Months >= YearOfWork
        && catalog.LinkStrength(credential, catalog.Occupations[held.Occupation].Code) >= CloseLink;

    // One that only a link names takes the place of no usual one: of its track, group and level, or of its level and the next in its line.
    private bool IsInPlaceOfUsual(CredentialChoice choice, List<CredentialChoice> choices, CredentialCandidates candidates)
    {
        var facts = catalog.Credentials[choice.Credential].Facts;
        foreach (var other in choices)
        {
            if (!candidates.IsUsual(other.Credential) || catalog.Credentials[other.Credential] is not { Facts: var usual } credential)
                continue;
            if (usual.Level?.Value != facts.Level?.Value)
                continue;
            if (facts.LeadsTo?.Value.Contains(credential.Code, StringComparer.Ordinal) == true)
                return true;
            if (
                other.Group == choice.Group
                && usual.Tracks?.Value is [var track, ..]
                && facts.Tracks?.Value is [var own, ..]
                && string.Equals(track, own, StringComparison.Ordinal)
            )
                return true;
        }

        return false;
    }

    // What leads to one of its own level that is affordable now is another way to the same, and no later step.
    private bool LeadsToOne(Credential credential, List<CredentialChoice> choices, int kept)
    {
        for (var i = 0; i < kept; i++)
        {
            var other = catalog.Credentials[choices[i].Credential];
            if (
                choices[i].Group == OpportunityGroup.Next
                && other.Facts.Level?.Value == credential.Facts.Level?.Value
                && credential.Facts.LeadsTo?.Value.Contains(other.Code, StringComparer.Ordinal) == true
            )
                return true;
        }

        return false;
    }
}
