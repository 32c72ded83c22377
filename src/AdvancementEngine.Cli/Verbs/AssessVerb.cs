using System.CommandLine;
using System.Globalization;
using System.Text;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Cli.Streams;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Policies;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Reports.Programs;
using AdvancementEngine.Reports.Sections;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance assess</c>: which of the six elements a program's design is missing, and what to ask for.</summary>
internal static class AssessVerb
{
    public static Command Create()
    {
        var programs = new Option<string?>("--programs")
        {
            Description = "Folder with programs.csv, partners.csv and program_facts.csv. Default: the made-up demo programs.",
            HelpName = "PATH",
        };
        var program = new Option<string?>("--program")
        {
            Description = "Show only this program, but still compare it with the others.",
            HelpName = "ID",
        };
        var asOf = SafeOptions.Day(
            "--as-of",
            "Use the facts known on this date, yyyy-MM-dd. Default: the date in the folder's manifest, or today in UTC."
        );
        var format = SafeOptions.OneOf("--format", "Output format: table (readable) or json with one program per "
            + "line.", OutputFormat.Table);
        var report = new Option<string?>("--report") { Description = "Also write an HTML report to this file.", HelpName = "FILE.html" };
        var policies = new Option<string?>("--policies")
        {
            Description = "Policy file. Default: the built-in policies.",
            HelpName = "FILE",
        };
        var catalog = new Option<string?>("--catalog") { Description = "Catalog folder. Default: the shipped catalog.", HelpName = "DIR" };
        var verb = new Command(
            "assess",
            "Assess programs: evidence, the six elements, questions, engagement, competency coverage and changes that help."
        )
        {
            programs,
            program,
            asOf,
            format,
            report,
            policies,
            catalog,
        };
        verb.SetAction(parsed =>
        {
            var read = CatalogReader.Read(parsed.GetValue(catalog) ?? ShippedFiles.Catalog);
            var book = parsed.GetValue(policies) is { } path ? PolicyFileReader.Read(path) : PolicyBook.Create();
            book.CheckAgainst(read);
            return Run(
                parsed.GetValue(programs) ?? ShippedFiles.Demo,
                parsed.GetValue(program),
                parsed.GetValue(asOf),
                parsed.GetValue(format),
                parsed.GetValue(report),
                read,
                book
            );
        });
        return verb;
    }

    private static int Run(
        string folder,
        string? only,
        DateOnly? asOf,
        OutputFormat format,
        string? report,
        Catalog.CareerCatalog catalog,
        PolicyBook book
    )
    {
        var manifest = File.Exists(Path.Combine(folder, CohortManifest.FileName))
            ? CohortManifest.Read(Path.Combine(folder, CohortManifest.FileName))
            : null;
        var day = asOf ?? manifest?.AsOf ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var file = ProgramReader.Read(folder, catalog, day);
        foreach (var problem in file.Problems)
            Console.Error.WriteLine("advance: " + problem);
        // The match of a text affects the assessment, and a text without a match is a lost fact, so both are always reported.
        foreach (var note in file.Notes)
            Console.Error.WriteLine("advance: note: " + note);
        if (file.Programs.Count == 0)
            throw new DataException(
                new DataProblem(
                    Path.Combine(folder, ProgramReader.ProgramsFile),
                    0,
                    null,
                    "no usable program",
                    "at least one",
                    "add a row, or correct the rows listed"
                )
            );
        if (only is not null && !file.Programs.ContainsKey(only))
            throw Unknown(folder, only, file);
        var all = new ProgramAssessor(book, catalog, day).Assess(file.Programs.Values.OrderBy(p => p.Id, StringComparer.Ordinal));
        var shown = all.Where(a => only is null || a.Program.Id == only).ToList();
        var mark = manifest is null || manifest.Data == CohortMarks.Recorded ? string.Empty : manifest.Data;
        if (format == OutputFormat.Json)
            Json(shown);
        else
            new AssessTable(CommandHost.Table, catalog).Write(shown, mark);
        if (report is not null)
        {
            var html = ReportHtml.Write(new ProgramReport(catalog).Compose(shown, mark));
            AtomicFile.Write(report, stream => stream.Write(Encoding.UTF8.GetBytes(html)));
            Console.Error.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"advance: report of {shown.Count} programs written to {report}")
            );
        }

        return file.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
    }

    private static void Json(List<ProgramAssessment> shown)
    {
        using var output = StandardStreams.OpenOutput();
        foreach (var assessment in shown)
        {
            output.Write(AssessmentJson.Write(assessment));
            output.WriteByte((byte)'\n');
        }
    }

    private static DataException Unknown(string folder, string only, ProgramFile file) =>
        new(
            new DataProblem(
                Path.Combine(folder, ProgramReader.ProgramsFile),
                0,
                "program",
                DataProblem.Quote(only),
                "the id of a program that was read",
                NearestName.Of(only, file.Programs.Keys) is { } nearest ? $"did you mean '{nearest}'?" : "check the id"
            )
        );
}
