using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Reports.Programs;
using AdvancementEngine.Reports.Wording;
using Spectre.Console;

namespace AdvancementEngine.Cli.Output;

/// <summary>Assessments for a director to read: the report's sections for the first program, and the others in one table.</summary>
internal sealed class AssessTable(IAnsiConsole console, CareerCatalog catalog)
{
    /// <summary>Writes the first program in full, an overview of the others, and how to see the rest.</summary>
    public void Write(IReadOnlyList<ProgramAssessment> assessments, string mark)
    {
        var lines = new SectionLines(console);
        if (mark.Length > 0)
            console.MarkupLineInterpolated($"[yellow]These programs are {mark}: no real program, provider or employer.[/]");
        foreach (var section in new ProgramReport(catalog).Program(assessments[0]))
            lines.Write(section);
        if (assessments.Count > 1)
        {
            lines.Write(ProgramReport.Overview(assessments));
            console.WriteLine(
                $"For one program: advance assess --program {assessments[^1].Program.Id}. For everything: --report FILE.html or "
                    + "--format json.",
                new Style(decoration: Decoration.Dim)
            );
        }

        console.MarkupLineInterpolated($"[dim]{AssessmentWords.Framework}[/]");
    }
}
