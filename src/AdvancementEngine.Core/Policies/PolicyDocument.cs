using System.Globalization;
using System.Text;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies;

/// <summary>Writes <c>docs/policies.md</c> out of the policies themselves, so that the two cannot differ.</summary>
public static class PolicyDocument
{
    private const string Head = """
        # The policies

        This file is written out of the code (`advance policies document`); a test compares the two.

        The six element names come from JFF, *Framework for a High-Quality Pre-Apprenticeship Program*. Policies marked JFF follow an indicator of that
        framework in our words; those marked OURS are this project's own. The framework is aspirational, not an accreditation, and pre-apprenticeships are
        not federally vetted: no verdict here certifies a program or a person.

        ## What a verdict may do

        Each policy compares recorded, dated facts and ends as *Met*, *NotMet*, *Unknown* (a needed fact is missing) or *NotApplicable*. Precedence:

        1. **Other.** A NotMet moves the opportunity to the group *other*: no advancement from here.
        2. **Later.** A NotMet moves it from *next* to *later*: something comes first. Unknown moves nothing; it becomes a question.
        3. **Adjust.** A finding adds its named amount to the fit of its opportunity, which is divided by a named scale so that ±1 matters as much as the distance between
           the quartiles of a person's fits (docs/decisions). No adjustment moves an opportunity to another group.
        4. **Inform.** Says something; changes no place.

        Policies of the element `next-step` propose the person's one next step, once the order is settled: the first in this table whose condition holds decides.

        The amounts in the table are the bounds a policy file may not leave; the thresholds below hold the amounts in use. Interests tilt only where a request asks for it, visibly, and never for a list that allots
        scarce places; O*NET's career exploration tools are for exploration, not for selection.
        Findings about a program, and about an opportunity beside a program, are worked out once for a program version, book, catalog and as-of date. Of several
        records about one thing the latest holds; two of one day that disagree decide nothing (Unknown). Records after the as-of date are left out. `none` records
        that there is none; what is not recorded is Unknown, never NotMet. One exception: months of experience that nobody recorded count as none, so that nothing above
        entry level is told to begin now on a guess.

        """;

    private const string FileForm = """
        ## A policy file

        `--policies FILE` takes a JSON file that changes thresholds, switches policies off and adds a program's own rules. A rule asks one fact of the list below, or
        an element (`credential:comptia-a-plus`, `technology:linux`, `occupation:15-1232.00`, `wbl:internship`) with `has`. It is compiled into the same engine as the
        built-in policies, its content is part of the book's version and so of the bundle, and a file with a problem is refused as a whole: each problem with
        line, found, needed and remedy. Rules that can never hold, pairs that contradict each other, codes the catalog does not have, and protected attributes are
        refused too. A file has at most 200 rules; the first 50 problems are listed.

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

        `comparison` is `at-least`, `at-most`, `equals`, `one-of` (values parted by `|`) or `has` (no value). `effect` is `later`, `other`, `adjust` (with `met-logits` from 0 to 1
        and `not-met-logits` from -1 to 0) or `inform`. Leave out `occupations` for all of them, `program` for every participant.

        """;

    /// <summary>The document, Markdown, lines ended by a line feed.</summary>
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
            "whose",
            "about",
            "asks",
            "effect of NotMet",
            "amount, logits",
            "participant can act",
            "reads of the participant"
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

        text.Append(
            "\n`readiness.experience` counts as something the participant can act on only while no more than `experience.reach-months` are "
                + "missing.\n\n"
        );
    }

    private static void Thresholds(StringBuilder text, PolicyBook book)
    {
        text.Append("## Thresholds\n\n");
        Row(text, "name", "decides", "default", "unit", "bounds", "source of the default");
        Row(text, "---", "---", "---", "---", "---", "---");
        foreach (var t in AdvancementEngine.Policies.Thresholds.All)
            Row(
                text,
                $"`{t.Name}`",
                t.Summary,
                book.Thresholds[t].ToString("0.##", CultureInfo.InvariantCulture),
                t.Unit == Unit.One ? string.Empty : t.Unit.ToString().ToLowerInvariant(),
                string.Create(CultureInfo.InvariantCulture, $"{t.Lowest:0.##} to {t.Highest:0.##}"),
                t.Source
            );
        text.Append('\n');
    }

    private static void Facts(StringBuilder text)
    {
        text.Append("## Facts a rule or an entry requirement may ask\n\n");
        Row(text, "fact", "says", "value", "order", "recorded");
        Row(text, "---", "---", "---", "---", "---");
        foreach (var f in ParticipantFacts.All)
            Row(
                text,
                $"`{f.Name}`",
                f.Summary,
                f.Value.Describe(),
                f.Ordered ? "at-least, at-most" : string.Empty,
                f.Derived ? "worked out of other records" : "among other facts"
            );
        text.Append("\n## Facts about a program\n\n");
        Row(text, "fact", "says", "about", "value", "may be none", "occupation", "partner", "date matters", "read by");
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
