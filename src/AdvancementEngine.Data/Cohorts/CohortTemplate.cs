using System.Text;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Programs;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Writes an empty cohort: every file with its header, and instructions for filling it in.</summary>
public static class CohortTemplate
{
    /// <summary>Fills a folder.</summary>
    /// <param name="folder">An empty or missing folder.</param>
    /// <returns>Names of the files written, in order.</returns>
    /// <exception cref="DataException">The folder is not empty, or cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder)
    {
        NewFolder.RequireEmpty(folder);
        List<(string Name, byte[] Content)> files =
        [
            ("README.md", Encoding.UTF8.GetBytes(FormatText.Template())),
            ("participants.csv", Header(ParticipantColumns.Names)),
            (ProgramReader.ProgramsFile, Header(ProgramReader.ProgramColumns)),
            (ProgramReader.PartnersFile, Header(ProgramReader.PartnerColumns)),
            (ProgramReader.FactsFile, Header(ProgramReader.FactColumns)),
            (CohortManifest.FileName, new CohortManifest().ToJson()),
        ];
        foreach (var (name, content) in files)
            AtomicFile.Write(Path.Combine(folder, name), content);
        return [.. files.Select(f => f.Name)];
    }

    private static byte[] Header(IReadOnlyList<string> names)
    {
        using var stream = new MemoryStream();
        new CsvWriter(stream, names).Dispose();
        return stream.ToArray();
    }
}
