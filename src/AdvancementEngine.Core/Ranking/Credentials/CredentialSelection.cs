using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Keeps a few of the ordered credentials: in each group, one per main track and level, because two would say the same; one cloud
/// vendor, in addition to those on record; credentials that are only linked if too few usual ones are left; and none that says less than
/// work done or another one listed.</summary>
internal sealed class CredentialSelection(CareerCatalog catalog)
{
    private const string Support = "support";

    // Minimum link strength for a credential to prove the work of an occupation, and the months for which the work was done. Ours.
    private const float CloseLink = 0.5f;
    private const float YearOfWork = 12f;
    private const float YearsOfWork = 24f;

    // From this order up, the program pays for it or asks for it, or it was begun.
    private const float Asked = 0.98f;

    // A credential that is only linked is kept as an alternative if fewer than this many others are left.
    private const int Enough = 2;

    private readonly HashSet<(OpportunityGroup Group, string Track, CredentialLevel Level)> _seen = [];

    /// <summary>Keeps the first credentials that each add something.</summary>
    /// <param name="choices">The choices in order; those not kept are removed.</param>
    /// <param name="candidates">Tells which credentials are usual.</param>
    /// <param name="most">Maximum number kept.</param>
    /// <param name="noLinks">True to keep usual credentials only, because the person can start now with what they have.</param>
    /// <param name="clouds">Bits of the cloud vendors on record.</param>
    /// <param name="work">The work the person has done.</param>
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
            if (IsBelowWorkDone(credential, choices, work) || (choice.Order < Asked && IsSameGround(choice, choices)))
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

    // A first exam says less than the associate exam of its track that it leads to, if that one is listed and the person did the work it
    // proves for a year, in any country and however long ago.
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

    // A first exam proves nothing for people who did its work for years at middle level or above.
    private bool IsBeginnersOfWorkDone(Credential credential, WorkStanding work) =>
        credential.Facts.Level is { Value: CredentialLevel.Foundation }
        && work.Held.Any(h =>
            !h.IsOutside
            && h.Months >= YearsOfWork
            && catalog.Occupations[h.Occupation].Level >= OccupationLevel.Middle
            && IsProved(credential.Code, h)
        );

    // Of two first exams that lead to the same next one, the first listed is enough; the money is saved for the next one.
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

    // Of two entry credentials of user support where one only prepares for the other, the one that employers ask for is enough if it can be
    // begun now.
    private bool IsSameGround(CredentialChoice choice, List<CredentialChoice> choices)
    {
        var own = catalog.Credentials[choice.Credential];
        foreach (var other in choices)
        {
            var second = catalog.Credentials[other.Credential];
            if (other.Group == OpportunityGroup.Next && IsOneTrackOfEntry(own, second) && Prepares(own, second))
                return true;
        }

        return false;
    }

    // Only a course without an exam of its own: another exam of the track is a step.
    private static bool Prepares(Credential first, Credential then) =>
        first.Facts is { Exams.Value: "0", LeadsTo.Value: var leads } && leads.Contains(then.Code, StringComparer.Ordinal);

    private static bool IsOneTrackOfEntry(Credential one, Credential other) =>
        one.Facts is { Level.Value: CredentialLevel.Foundation, Tracks.Value: [Support, ..] }
        && other.Facts is { Level.Value: CredentialLevel.Foundation, Tracks.Value: [Support, ..] };

    // If the issuer recommends years of work, having them shows what the first exam would: an installer's years, for example.
    private static bool HasItsMonths(Credential credential, WorkStanding work) =>
        credential.Facts.ExperienceRecommendedMonths?.Value is >= YearsOfWork and var months && work.ItMonths >= months;

    private bool IsProved(string credential, HeldOccupation held) =>
        !held.IsOutside
        && held.Months >= YearOfWork
        && catalog.LinkStrength(credential, catalog.Occupations[held.Occupation].Code) >= CloseLink;

    // A credential that is only linked must not replace a usual one: one of its track, group and level, or one of its level that it leads
    // to.
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

    // A credential that leads to one of the same level that can be earned now is an alternative to it, not a later step.
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
