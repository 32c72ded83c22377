using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>The shipped bundle, and made-up people to ask it about.</summary>
internal static class AdviceFixture
{
    public const string HelpDesk = "15-1232.00";
    public const string NetworkSupport = "15-1231.00";
    public const string Administrator = "15-1244.00";
    public const string SecurityAnalyst = "15-1212.00";
    public const string WebDeveloper = "15-1254.00";
    public const string Developer = "15-1252.00";
    public const string Manager = "11-3021.00";

    public static readonly DateOnly AsOf = new(2026, 10, 1);

    public static readonly Source Said = new("navigator", new DateOnly(2026, 9, 1), "made-up");

    public static Bundle Bundle { get; } = ShippedBundle.Bundle;

    public static Ranker Ranker { get; } = new(Bundle);

    public static CareerCatalog Catalog => Bundle.Catalog;

    /// <summary>A made-up adult with a high-school diploma and computer basics; everything asked about.</summary>
    public static Participant Somebody { get; } =
        new()
        {
            Id = "T-MADE-UP",
            Education = new EducationRecord(EducationLevel.HighSchool, Said),
            WorkHistoryKnown = true,
            CredentialsKnown = true,
            ActivitiesKnown = true,
            NeedsKnown = true,
            Evidence = [Shown("technology:microsoft-windows"), Shown("technology:microsoft-office-software"), Shown("skill:2.B.3.k")],
        };

    public static Evidence Shown(string element) => new(element, EvidenceKind.Used, Said);

    public static Participant Working(this Participant person, string occupation, int months) =>
        person with
        {
            Work = person.Work.Add(new WorkSpell(occupation, AsOf.AddMonths(-months), null, Said)),
        };

    public static Participant Left(this Participant person, string occupation, int months, int monthsAgo) =>
        person with
        {
            Work = person.Work.Add(new WorkSpell(occupation, AsOf.AddMonths(-months - monthsAgo), AsOf.AddMonths(-monthsAgo), Said)),
        };

    public static Participant Holding(this Participant person, params string[] credentials) =>
        person with
        {
            Evidence = [.. person.Evidence, .. credentials.Select(c => new Evidence("credential:" + c, EvidenceKind.Assessed, Said))],
        };

    public static Participant Showing(this Participant person, params string[] elements) =>
        person with
        {
            Evidence = [.. person.Evidence, .. elements.Select(Shown)],
        };

    public static Participant Wanting(
        this Participant person,
        string? target = null,
        int? floor = null,
        float? months = null,
        float? money = null
    ) => person with { Goals = new Goals(target, floor, months, money, []) };

    public static Recommendation Advice(this Participant person, int top = 10) =>
        Ranker.Rank(person, null, AsOf, new RankOptions { Top = top });

    /// <summary>Place of an occupation, from 1; beyond the list where it is not in it.</summary>
    public static int PlaceOf(this Recommendation result, string code) =>
        result.Occupations.FirstOrDefault(o => o.Code == code)?.Rank ?? RankOptions.LongestList;
}
