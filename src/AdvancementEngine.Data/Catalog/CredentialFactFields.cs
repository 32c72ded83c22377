using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>The facts of a credential in file order.</summary>
internal static class CredentialFactFields
{
    public const string None = "none";
    private const string Lifetime = "lifetime";
    private const float MostMonths = 600;
    private const float MostHours = 5000;
    private const float MostFee = 100_000;
    private static readonly string[] s_formats = ["self-paced", "evening", "bootcamp", "classroom"];
    private static readonly string[] s_payers = ["employer", "voucher", "gi-bill", "wioa-ita", "academic-discount", "scholarship"];

    public static ImmutableArray<CredentialFactField> All { get; } =
    [
        new(
            "level",
            f => Of(f.Level, l => l.Code()),
            (f, r, s) =>
                f with
                {
                    Level = new((CredentialLevel)((int)CredentialLevel.Foundation + r.OneOf("value", CredentialLevels.Codes)), s),
                }
        ),
        new("track", f => Of(f.Tracks, v => Cells.Of(v)), (f, r, s) => f with { Tracks = new(List(r, CredentialLevels.Tracks), s) }),
        new("prerequisite", f => Of(f.Prerequisites, Groups), (f, r, s) => f with { Prerequisites = new(Groups(r), s) }),
        new(
            "experience_required_months",
            f => Of(f.ExperienceRequiredMonths, Number),
            (f, r, s) => f with { ExperienceRequiredMonths = new(r.Between("value", 0, MostMonths), s) }
        ),
        new(
            "experience_required_field",
            f => Of(f.ExperienceRequiredField, t => t),
            (f, r, s) => f with { ExperienceRequiredField = new(r.Text("value"), s) }
        ),
        new(
            "experience_recommended_months",
            f => Of(f.ExperienceRecommendedMonths, Number),
            (f, r, s) => f with { ExperienceRecommendedMonths = new(r.Between("value", 0, MostMonths), s) }
        ),
        new(
            "experience_recommended_field",
            f => Of(f.ExperienceRecommendedField, t => t),
            (f, r, s) => f with { ExperienceRecommendedField = new(r.Text("value"), s) }
        ),
        new("education", f => Of(f.Education, t => t), (f, r, s) => f with { Education = new(r.Text("value"), s) }),
        new("exams", f => Of(f.Exams, t => t), (f, r, s) => f with { Exams = new(r.Text("value"), s) }),
        new("fee_usd", f => Of(f.FeeUsd, Number), (f, r, s) => f with { FeeUsd = new(Fee(r), s) }),
        new("study_hours", f => Of(f.StudyHours, Number), (f, r, s) => f with { StudyHours = new(r.Between("value", 0, MostHours), s) }),
        new("validity_months", f => Of(f.ValidityMonths, Validity), (f, r, s) => f with { ValidityMonths = new(Validity(r), s) }),
        new("renewal", f => Of(f.Renewal, t => t), (f, r, s) => f with { Renewal = new(r.Text("value"), s) }),
        new("formats", f => Of(f.Formats, v => Cells.Of(v)), (f, r, s) => f with { Formats = new(List(r, s_formats), s) }),
        new("payers", f => Of(f.Payers, v => Cells.Of(v)), (f, r, s) => f with { Payers = new(List(r, s_payers), s) }),
        new("leads_to", f => Of(f.LeadsTo, v => Cells.Of(v)), (f, r, s) => f with { LeadsTo = new([.. Cells.Split(r.Text("value"))], s) }),
        new("federal", f => Of(f.Federal, b => Cells.Of(b)), (f, r, s) => f with { Federal = new(r.YesNo("value"), s) }),
        new("advise", f => Of(f.Advise, b => Cells.Of(b)), (f, r, s) => f with { Advise = new(r.YesNo("value"), s) }),
        new("issuer_url", f => Of(f.IssuerUrl, t => t), (f, r, s) => f with { IssuerUrl = new(Url(r), s) }),
    ];

    public static ImmutableArray<string> Names { get; } = [.. All.Select(f => f.Name)];

    private static (string, SourceNote)? Of<T>(Sourced<T>? fact, Func<T, string> text) =>
        fact is null ? null : (text(fact.Value), fact.Source);

    private static string Number(float value) => Cells.Of(value);

    private static string Validity(float months) => float.IsPositiveInfinity(months) ? Lifetime : Cells.Of(months);

    private static string Groups(ImmutableArray<ImmutableArray<string>> groups) =>
        groups.IsEmpty ? None : string.Join('&', groups.Select(g => string.Join('|', g)));

    private static float Validity(TableRow row) =>
        row.Text("value") == Lifetime ? float.PositiveInfinity : row.Between("value", 1, MostMonths);

    private static float Fee(TableRow row) =>
        float.TryParse(row.Text("value"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var fee)
        && fee is >= 0 and <= MostFee
            ? fee
            : throw row.Bad(
                "value",
                "an amount in US dollars, digits only",
                "correct the amount, or remove the row if the amount is unknown"
            );

    private static string Url(TableRow row) =>
        Uri.IsWellFormedUriString(row.Text("value"), UriKind.Absolute)
            ? row.Text("value")
            : throw row.Bad("value", "a public page, https://...", "correct the cell or remove the row");

    private static ImmutableArray<string> List(TableRow row, IReadOnlyList<string> codes)
    {
        string[] found = Cells.Split(row.Text("value"));
        return found.Length > 0 && found.All(codes.Contains)
            ? [.. found]
            : throw row.Bad("value", $"one or more of {string.Join(", ", codes)}, separated by spaces", "correct the cell");
    }

    private static ImmutableArray<ImmutableArray<string>> Groups(TableRow row)
    {
        var text = row.Text("value");
        if (text == None)
            return [];
        ImmutableArray<ImmutableArray<string>> groups =
        [
            .. text.Split('&').Select(g => g.Split('|').Select(c => c.Trim()).ToImmutableArray()),
        ];
        return groups.All(g => g.All(c => c.Length > 0))
            ? groups
            : throw row.Bad("value", "none, or codes as a|b (either) and a&b (both)", "correct the cell");
    }
}
