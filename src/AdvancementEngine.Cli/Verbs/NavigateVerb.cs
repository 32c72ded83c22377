using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Cli.Streams;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using Spectre.Console;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance navigate</c>: the next work-based learning activity of a participant toward an occupation, and which partners could
/// host it.</summary>
internal static class NavigateVerb
{
    public static Command Create()
    {
        var cohort = new Option<string?>("--cohort")
        {
            Description = "Cohort folder, participant file or glob pattern. Default: the made-up demo cohort.",
            HelpName = "PATH",
        };
        var participant = new Option<string?>("--participant") { Description = "Show only this participant.", HelpName = "ID" };
        var target = new Option<string?>("--target")
        {
            Description =
                "O*NET-SOC code of the target occupation. Default: the participant's goal, or else the program's first stated target.",
            HelpName = "CODE",
        };
        var asOf = SafeOptions.Day(
            "--as-of",
            "Use the facts known on this date, yyyy-MM-dd. Default: the date in the cohort's manifest, or today in UTC."
        );
        var format = SafeOptions.OneOf(
            "--format",
            "Output format: table (readable) or json with one participant per line.",
            OutputFormat.Table
        );
        var catalog = new Option<string?>("--catalog") { Description = "Catalog folder. Default: the shipped catalog.", HelpName = "DIR" };
        var verb = new Command(
            "navigate",
            "Suggest each participant's next work-based learning activity and the partners who could host it."
        )
        {
            cohort,
            participant,
            target,
            asOf,
            format,
            catalog,
        };
        verb.SetAction(parsed =>
            Run(
                parsed.GetValue(cohort) ?? ShippedFiles.Demo,
                parsed.GetValue(participant),
                parsed.GetValue(target),
                parsed.GetValue(asOf),
                parsed.GetValue(format),
                CatalogReader.Read(parsed.GetValue(catalog) ?? ShippedFiles.Catalog)
            )
        );
        return verb;
    }

    private static int Run(string path, string? only, string? target, DateOnly? asOf, OutputFormat format, CareerCatalog catalog)
    {
        if (target is not null && catalog.FindOccupation(target) is null)
            throw new DataException(
                new DataProblem(
                    "--target",
                    0,
                    null,
                    DataProblem.Quote(target),
                    "an occupation of the catalog",
                    catalog.Soc.Read(target)?.Remedy(other: null) ?? "check the code"
                )
            );
        var cohort = CohortReader.Open(path, catalog, asOf, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        var records = new Dictionary<string, ProgramRecord>(StringComparer.Ordinal);
        var seen = new Dictionary<string, (string File, long Line)>(StringComparer.Ordinal);
        var steps = new List<(Participant Person, string? Target, LearningStep? Step)>();
        foreach (var note in cohort.Programs.Notes.Where(n => n.IsLoss))
            Console.Error.WriteLine("advance: note: " + note);
        foreach (var row in cohort.Rows())
        {
            seen[row.Id] = (row.File, row.Line);
            foreach (var problem in row.Problems)
                Console.Error.WriteLine("advance: " + problem);
            if (row.Participant is not { } person || (only is not null && person.Id != only))
                continue;
            foreach (var note in row.Notes.Where(n => n.Match.Taken is null))
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"advance: note: {row.File}:{row.Line}: {note}"));
            var record = Record(person, cohort, records);
            var aim = target ?? person.Goals.TargetOccupation ?? record?.StatedTargets.FirstOrDefault();
            steps.Add((person, aim, aim is null ? null : LearningNavigation.Next(person, aim, record, cohort.AsOf)));
        }

        if (only is not null && steps.Count == 0)
            throw new DataException(MissingParticipant.Of(path, only, seen));
        if (format == OutputFormat.Json)
            Json(steps);
        else
            Table(steps, cohort, catalog);
        List<DataProblem> others = [.. cohort.Programs.Problems, .. cohort.Problems];
        foreach (var problem in others)
            Console.Error.WriteLine("advance: " + problem);
        return cohort.Rejected == 0 && others.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
    }

    private static ProgramRecord? Record(Participant person, Cohort cohort, Dictionary<string, ProgramRecord> records)
    {
        if (person.Program is not { } id || !cohort.Programs.Programs.TryGetValue(id, out var program))
            return null;
        if (!records.TryGetValue(id, out var record))
            records[id] = record = new ProgramRecord(program, cohort.AsOf);
        return record;
    }

    private static void Table(List<(Participant Person, string? Target, LearningStep? Step)> steps, Cohort cohort, CareerCatalog catalog)
    {
        if (cohort.Data != CohortMarks.Recorded)
            CommandHost.Table.MarkupLineInterpolated($"[yellow]This cohort is {cohort.Data}: no real people.[/]");
        var table = new Table()
            .RoundedBorder()
            .Title("Next work-based learning activity. A suggestion, not a requirement: participants may go back to an earlier stage");
        foreach (var column in (string[])["participant", "toward", "stage reached", "next activity", "who could host it, best first"])
            table.AddColumn(column);
        foreach (var (person, target, step) in steps)
        {
            var next =
                step is null ? "choose a target first"
                : step.Activity is null ? "the last stage has been reached"
                : $"{step.Activity.Replace('-', ' ')} "
                    + $"({step.Stage!.Value.ToString().ToLowerInvariant()}{(step.Offered ? ", offered" : ", not recorded as offered")})";
            table.AddRow(
                Markup.Escape(person.Id),
                Markup.Escape(target is null ? "–" : catalog.FindOccupation(target)?.Title ?? target),
                step?.Reached?.ToString().ToLowerInvariant() ?? "none recorded",
                Markup.Escape(next),
                Markup.Escape(step is null || step.Hosts.IsEmpty ? "–" : string.Join('\n', step.Hosts.Take(3).Select(Host)))
            );
        }

        CommandHost.Table.Write(table);
    }

    private static string Host(ActivityHost host)
    {
        var why =
            host.Hosted ? "hosts it"
            : host.HostedStage ? "hosts this stage"
            : "has jobs in the occupation";
        var capacity = host.Capacity is { } learners
            ? string.Create(CultureInfo.InvariantCulture, $", {learners} learners per year")
            : ", capacity not recorded";
        var last = host.LastContact is { } day
            ? ", last recorded " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : string.Empty;
        return $"{host.Partner}: {why}{capacity}{last}";
    }

    private static void Json(List<(Participant Person, string? Target, LearningStep? Step)> steps)
    {
        using var output = StandardStreams.OpenOutput();
        foreach (var (person, target, step) in steps)
        {
            using (var json = new Utf8JsonWriter(output))
            {
                json.WriteStartObject();
                json.WriteString("participant", person.Id);
                json.WriteString("target", target);
                json.WriteString("reached", step?.Reached?.ToString().ToUpperInvariant());
                json.WriteString("stage", step?.Stage?.ToString().ToUpperInvariant());
                json.WriteString("activity", step?.Activity);
                json.WriteBoolean("offered", step?.Offered ?? false);
                json.WriteStartArray("hosts");
                foreach (var host in step?.Hosts ?? [])
                {
                    json.WriteStartObject();
                    json.WriteString("partner", host.Partner);
                    json.WriteBoolean("hosted", host.Hosted);
                    json.WriteBoolean("hostedStage", host.HostedStage);
                    json.WriteBoolean("hasOccupation", host.HasOccupation);
                    if (host.Capacity is { } learners)
                        json.WriteNumber("capacity", learners);
                    else
                        json.WriteNull("capacity");
                    json.WriteString("lastContact", host.LastContact?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            output.WriteByte((byte)'\n');
        }
    }
}
