using System.Globalization;
using System.Text;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies;

/// <summary>Generates <c>docs/policies.md</c> from the policies, so that they cannot diverge.</summary>
public static class PolicyDocument
{
    private const string Head = """
        # Policies

        This file is generated from the code (`advance policies document`); a test keeps them in sync.

        The six element names come from JFF, *Framework for a High-Quality Pre-Apprenticeship Program*. Policies marked JFF paraphrase an
        indicator of that framework; those marked OURS are this project's own. The framework is aspirational, not an accreditation, and
        pre-apprenticeships are not federally vetted: no verdict here certifies a program or a person.

        ## What a verdict does

        Each policy compares recorded, dated facts and results in *Met*, *NotMet*, *Unknown* (a needed fact is missing) or *NotApplicable*.
        The effect of a policy is one of these, in order of precedence:

        1. **Other.** NotMet moves the opportunity to the group *other*: it is not a step up from the current position.
        2. **Later.** NotMet moves it from *next* to *later*: something else has to happen first. Unknown does not change the group; it
           becomes a question.
        3. **Adjust.** A finding adds its amount to the opportunity's fit. Fit is divided by a scale so that ±1 is worth as much as the
           interquartile range of a person's fits ([decision 10](decisions/0010-policies-decide-groups.md)). No adjustment moves an
           opportunity to another group.
        4. **Inform.** Adds information; does not change the order.

        Policies of the element `next-step` propose the person's one next step after the order is final. The first one in this table whose
        condition is true wins.

        The amounts in the table are the limits a policy file cannot exceed; the thresholds below are the amounts in use. Interests affect
        the order only if the request asks for it; the effect is shown, and they are never used for a list that allocates scarce places.
        O*NET's career exploration tools are for exploration, not for selection.

        Findings about a program, and about how a program relates to an opportunity, are computed once per program version, policy book,
        catalog and as-of date. If there are several records about the same thing, the latest counts. If two records from the same day
        disagree, the result is Unknown. Records dated after the as-of date are ignored. `none` records that there is none; anything not
        recorded is Unknown, never NotMet. There is one exception: unrecorded experience counts as zero months, so that nothing above entry
        level is recommended as a current option on a guess.

        """;

    private const string FileForm = """
        ## Policy files

        `--policies FILE` takes a JSON file that changes thresholds, turns policies off and adds a program's own rules. A rule tests one
        fact from the list below, or an element (`credential:comptia-a-plus`, `technology:linux`, `occupation:15-1232.00`,
        `wbl:internship`) with `has`. Rules are compiled into the same engine as the built-in policies, and the file's content is part of
        the policy book's version and so of the bundle. A file with any problem is rejected as a whole; each problem is reported with its
        line, what was found, what is needed and how to fix it. Rules that can never be true, contradictory pairs, codes not in the
        catalog, and protected attributes are also rejected. A file has at most 200 rules; the first 50 problems are listed.

        ```json
        {
          "version": 1,
          "thresholds": { "bridge.credential-months": 6 },
          "switch-off": ["goal.money"],
          "rules": [
            {
              "code": "local.drivers-license",
              "summary": "Field support here asks for a driver's license.",
              "fact": "drivers-license", "comparison": "equals", "value": "held",
              "occupations": ["15-1231.00"],
              "program": "PRG-1",
              "effect": "later",
              "remedy": "Ask the front desk about driving lessons."
            }
          ]
        }
        ```

        `comparison` is `at-least`, `at-most`, `equals`, `one-of` (values separated by `|`) or `has` (no value). `effect` is `later`,
        `other`, `adjust` (with `met-logits` from 0 to 1 and `not-met-logits` from -1 to 0) or `inform`. Omit `occupations` to apply the
        rule to all occupations, and `program` to apply it to all participants.

        """;

    /// <summary>The document as Markdown, with LF line endings.</summary>
    public static string Write(PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Policies(text, book);
        Thresholds(text, book);
        text.Append(FileForm.ReplaceLineEndings("\n")).Append('\n');
        Facts(text);
        return text.ToString();
    }

    private static void Policies(StringBuilder text, PolicyBook book)
    {
        text.Append('\n');
        Row(
            text,
            "policy",
            "indicator",
            "source",
            "about",
            "requirement",
            "effect of NotMet",
            "amount, logits",
            "actionable",
            "participant data read"
        );
        Row(text, "---", "---", "---", "---", "---", "---", "---", "---", "---");
        foreach (var p in book.Policies)
        {
            var amount =
                p.Effect == EffectKind.Adjust
                    ? string.Create(CultureInfo.InvariantCulture, $"{p.LowestLogits:0.##} to {p.HighestLogits:0.##}")
                    : string.Empty;
            Row(
                text,
                $"`{p.Code}`",
                p.Indicator.Length == 0 ? p.Element : p.Indicator,
                p.Origin == Origin.Jff ? "JFF" : "OURS",
                p.Subject.ToString().ToLowerInvariant(),
                p.Summary,
                p.Effect.ToString().ToLowerInvariant(),
                amount,
                p.Actionable ? "yes" : string.Empty,
                p.Reads == FactKinds.None ? "nothing" : Kinds(p.Reads)
            );
        }

        text.Append("\n`readiness.experience` counts as actionable only if no more than `experience.reach-months` are missing.\n\n");
    }

    private static void Thresholds(StringBuilder text, PolicyBook book)
    {
        text.Append("## Thresholds\n\n");
        Row(text, "name", "meaning", "default", "unit", "range", "source of the default");
        Row(text, "---", "---", "---", "---", "---", "---");
        foreach (var t in AdvancementEngine.Policies.Thresholds.All)
            Row(
                text,
                $"`{t.Name}`",
                t.Summary,
                book.Thresholds[t].ToString("0.##", CultureInfo.InvariantCulture),
                t.UnitName,
                string.Create(CultureInfo.InvariantCulture, $"{t.Lowest:0.##} to {t.Highest:0.##}"),
                t.Source
            );
        text.Append('\n');
    }

    private static void Facts(StringBuilder text)
    {
        text.Append("## Facts a rule or entry requirement can test\n\n");
        Row(text, "fact", "meaning", "value", "order", "source");
        Row(text, "---", "---", "---", "---", "---");
        foreach (var f in ParticipantFacts.All)
            Row(
                text,
                $"`{f.Name}`",
                f.Summary,
                f.Value.Describe(),
                f.Ordered ? "at-least, at-most" : string.Empty,
                f.Derived ? "derived from other records" : "recorded as other facts"
            );
        text.Append("\n## Facts about a program\n\n");
        Row(text, "fact", "meaning", "about", "value", "may be none", "occupation", "partner", "date matters", "used by");
        Row(text, "---", "---", "---", "---", "---", "---", "---", "---", "---");
        foreach (var f in ProgramFacts.All)
            Row(
                text,
                $"`{f.Name}`",
                f.Summary,
                Field(f.About),
                Field(f.Value),
                f.MayBeAbsent ? "yes" : string.Empty,
                Use(f.Occupation),
                Use(f.Partner),
                f.Dated ? "yes" : string.Empty,
                string.Join(", ", f.ReadBy)
            );
    }

    private static string Field(FactField field) =>
        field.Kind == FactValueKind.None
            ? string.Empty
            : $"{field.Meaning}: {field.Describe()}{(field.Required ? string.Empty : " (may be empty)")}";

    private static string Use(FieldUse use) => use == FieldUse.None ? string.Empty : use.ToString().ToLowerInvariant();

    private static string Kinds(FactKinds kinds) =>
        string.Join(
            ", ",
            Enum.GetValues<FactKinds>()
                .Where(k => k is not FactKinds.None and not FactKinds.All && kinds.HasFlag(k))
                .Select(k => k.ToString().ToLowerInvariant())
        );

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
            text.Append(' ').Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
        text.Append('\n');
    }
}
