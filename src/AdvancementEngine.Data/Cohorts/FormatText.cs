using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>The lists of the cohort format as Markdown tables, for the template and for docs/data-formats.md. Generated from the lists the
/// reader uses, so they cannot differ.</summary>
public static class FormatText
{
    /// <summary>Columns of the participant file.</summary>
    public static string Columns() =>
        Table("column | format | meaning", ParticipantColumns.All.Select(c => $"`{c.Name}` | {Escape(c.Form)} | {c.Meaning}"));

    /// <summary>Facts of the column <c>facts</c>.</summary>
    public static string ParticipantFactTable() =>
        Table(
            "fact | value | meaning",
            ParticipantFacts.All.Where(f => !f.Derived).Select(f => $"`{f.Name}` | {Escape(f.Value.Describe())} | {f.Summary}")
        );

    /// <summary>Facts of program_facts.csv.</summary>
    public static string ProgramFactTable() =>
        Table(
            "fact | about | value | occupation | partner | meaning",
            ProgramFacts.All.Select(f =>
                $"`{f.Name}` | {Field(f.About, false)} | {Field(f.Value, f.MayBeAbsent)} | {Use(f.Occupation)} | {Use(f.Partner)} | "
                + $"{f.Summary}"
            )
        );

    /// <summary>The short code lists.</summary>
    public static string Codes() =>
        Table(
            "list | codes",
            [
                $"education | {Join(EducationLevels.Codes)}",
                $"evidence kind | {Join(EvidenceKinds.Codes)}",
                $"activity | {Join(WorkBasedLearning.Activities.Select(a => a.Code))}",
                $"support | {Join(Supports.Codes)}",
                $"partner kind | {Join(PartnerKinds.Codes)}",
            ]
        );

    /// <summary>The README of an empty cohort.</summary>
    public static string Template() =>
        string.Join(
            '\n',
            [
                "# A cohort",
                "",
                "Fill in `participants.csv`: one row per participant, UTF-8, separated by commas. Put a field that contains a comma or a "
                    + "quote in double quotes.",
                "Only `participant` is required. Leave unknown cells empty: unknown is never read as \"no\". Columns can be in any order.",
                "In a list cell, items are separated by `;` and the parts of an item by `|`; parts at the end can be left out.",
                "Dates are `yyyy-MM-dd`. A source is `who` or `who/what`, for example `registrar/diploma`.",
                "Instead of codes, you can write names (`help desk technician`, `A+`, `Excel`). `advance rank --matches` lists each match "
                    + "with method and score. Doubtful matches are always listed and never used.",
                "",
                "Do not include people's names or protected attributes (age, gender, race, disability, veteran status and so on). A file "
                    + "with such a column is rejected.",
                "Protected attributes belong in `groups.csv` (`participant`, then any attributes), which only equal-opportunity reports "
                    + "read.",
                "",
                "`manifest.json` can give `as_of` (the date of the records) and the number of rows, which is then checked.",
                "Delete the program files if you do not record programs. Then run `advance rank --cohort .`",
                "",
                "## participants.csv",
                "",
                Columns(),
                "Example:",
                "",
                "```",
                "participant,education,work,credentials,evidence,needs",
                "P-001,high-school|2021-06-18|registrar,help desk technician|2024-09-16||employer/letter,A+|2024-08-12,"
                    + "Windows|used|2026-08-20|supervisor; troubleshooting|assessed|2026-02-12|supervisor,transport|2026-09-02|intake",
                "```",
                "",
                "## Codes",
                "",
                Codes(),
                "## Facts of a participant",
                "",
                ParticipantFactTable(),
                "## programs.csv, partners.csv",
                "",
                "`targets` is a list of occupations, each `code|stated` or `code|inferred`. A partner's `occupations` are those it has "
                    + "jobs in; its `capacity` is learners per year.",
                "",
                "## program_facts.csv",
                "",
                "Each row is one dated fact. The value `none` records that there is none.",
                "",
                ProgramFactTable(),
            ]
        );

    private static string Table(string header, IEnumerable<string> rows)
    {
        var text = new StringBuilder("| ")
            .Append(header)
            .Append(" |\n|")
            .Append(string.Concat(Enumerable.Repeat("---|", header.Count(c => c == '|') + 1)))
            .Append('\n');
        foreach (var row in rows)
            text.Append("| ").Append(row).Append(" |\n");
        return text.ToString();
    }

    private static string Field(FactField field, bool mayBeAbsent)
    {
        if (field.Kind == FactValueKind.None)
            return "–";
        return $"{field.Meaning}: "
            + $"{Escape(field.Describe())}{(mayBeAbsent ? ", or `none`" : string.Empty)}{(field.Required ? string.Empty : " (optional)")}";
    }

    private static string Use(FieldUse use) =>
        use switch
        {
            FieldUse.Required => "required",
            FieldUse.Optional => "optional",
            _ => "–",
        };

    private static string Join(IEnumerable<string> codes) => string.Join(", ", codes.Select(c => $"`{c}`"));

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
