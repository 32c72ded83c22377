using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Observations;

/// <summary>Reads respondents of the Stack Overflow Developer Survey 2016 as observations. Gender and age are used only for
/// groups.</summary>
public static class StackOverflowImporter
{
    private const string Source = "Stack Overflow Developer Survey 2016, ODbL; self-selected, mostly developers";
    private static readonly string[] s_columns =
    [
        "respondent_id",
        "age_range",
        "gender",
        "occupation",
        "experience_range",
        "tech_do",
        "tech_want",
        "education",
    ];
    private static readonly string[] s_notLabels = ["", "Student", "other"];

    /// <summary>Reads a file of respondents.</summary>
    /// <param name="file">CSV with the survey's columns, in any order.</param>
    /// <param name="task">What to read them as.</param>
    /// <exception cref="DataException">The file or some of its rows cannot be read; all problems are listed.</exception>
    public static ObservationSet Read(string file, SurveyTask task)
    {
        var respondents = Respondents(file);
        return task == SurveyTask.Occupation ? Occupations(respondents) : NextTechnologies(respondents);
    }

    private static ObservationSet Occupations(List<Respondent> respondents)
    {
        var draft = new ObservationDraft();
        foreach (var person in respondents.Where(r => !s_notLabels.Contains(r.Occupation, StringComparer.Ordinal)))
        {
            var state = draft.State(person.Id, person.Elements());
            if (state < 0)
                continue;
            draft.Outcome(state, "occupation", person.Occupation, OutcomeKind.Present);
            draft.Groups(person.Id, person.Groups);
        }

        return draft.Build(
            new ObservationInfo(
                "occupation",
                "Recognizing the present occupation of survey respondents; no evidence about next steps.",
                Source,
                false
            )
        );
    }

    private static ObservationSet NextTechnologies(List<Respondent> respondents)
    {
        var draft = new ObservationDraft();
        foreach (var technology in respondents.SelectMany(r => r.Uses.Concat(r.Wants)).Distinct(StringComparer.Ordinal))
            draft.Opportunity("technology", technology);
        foreach (var person in respondents)
        {
            var wanted = person.Wants.Except(person.Uses, StringComparer.OrdinalIgnoreCase).ToArray();
            if (wanted.Length == 0)
                continue;
            var state = draft.State(person.Id, person.Elements());
            if (state < 0)
                continue;
            foreach (var technology in wanted)
                draft.Outcome(state, "technology", technology, OutcomeKind.Wished);
            draft.Groups(person.Id, person.Groups);
        }

        return draft.Build(
            new ObservationInfo(
                "next-technology",
                "A stated wish for technologies not yet used; no outcome, and no evidence about next steps in occupation.",
                Source,
                false
            )
        );
    }

    private static List<Respondent> Respondents(string file)
    {
        using var reader = CsvReader.Open(file);
        var at = reader.Header.Require(s_columns);
        var respondents = new List<Respondent>();
        var problems = new List<DataProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in reader.Rows())
        {
            if (row.Problem is { } problem)
                problems.Add(problem);
            else if (row[at[0]].Length == 0)
                problems.Add(row.At(s_columns[0], "nothing", "the respondent's number", "fill in the cell"));
            else if (!seen.Add(row[at[0]]))
                problems.Add(
                    row.At(s_columns[0], $"{DataProblem.Quote(row[at[0]])} twice", "each respondent once", "remove one of the rows")
                );
            else
            {
                var groups = new List<(string, string)>();
                if (row[at[2]].Length > 0)
                    groups.Add(("gender", row[at[2]]));
                if (row[at[1]].Length > 0)
                    groups.Add(("age", row[at[1]]));
                respondents.Add(
                    new Respondent(row[at[0]], row[at[3]], row[at[4]], Listed(row[at[5]]), Listed(row[at[6]]), Listed(row[at[7]]), groups)
                );
            }
        }

        return problems.Count == 0 ? respondents : throw new DataException(problems);
    }

    private static string[] Listed(string cell) =>
        [.. cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private sealed record Respondent(
        string Id,
        string Occupation,
        string Experience,
        string[] Uses,
        string[] Wants,
        string[] Education,
        List<(string Attribute, string Value)> Groups
    )
    {
        public IEnumerable<(string Kind, string Name)> Elements()
        {
            foreach (var technology in Uses)
                yield return ("technology", technology);
            foreach (var path in Education)
                yield return ("education", path);
            if (Experience.Length > 0)
                yield return ("experience", Experience);
        }
    }
}
