using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Simulation;

/// <summary>Writes a simulated cohort folder, marked as simulated in its manifest and in every row.</summary>
public static class SimulatedCohort
{
    /// <summary>Only the participants, one at a time.</summary>
    public static IEnumerable<Participant> Participants(CareerCatalog catalog, SimulationOptions options)
    {
        options.Validate();
        var simulator = new ParticipantSimulator(catalog, options, new ProgramSimulator(catalog, options).Ids);
        return Enumerable.Range(1, options.Participants).Select(simulator.Draw);
    }

    /// <summary>Writes participants, programs and manifest; the manifest last, so that a folder without it is incomplete.</summary>
    /// <param name="catalog">The catalog to draw from.</param>
    /// <param name="options">What to draw.</param>
    /// <param name="folder">An empty or missing folder.</param>
    /// <param name="cancellation">Cancels between participants; no partial file is left.</param>
    /// <exception cref="DataException">The folder is not empty, or cannot be written.</exception>
    public static CohortManifest Write(CareerCatalog catalog, SimulationOptions options, string folder, CancellationToken cancellation)
    {
        options.Validate();
        NewFolder.RequireEmpty(folder);
        var programs = new ProgramSimulator(catalog, options);
        var programRows = Csv(Path.Combine(folder, ProgramReader.ProgramsFile), ProgramReader.ProgramColumns, programs.Programs());
        var factRows = Csv(Path.Combine(folder, ProgramReader.FactsFile), ProgramReader.FactColumns, programs.Facts());
        var participantRows = Csv(
            Path.Combine(folder, "participants.csv"),
            ParticipantColumns.Names,
            Participants(catalog, options)
                .Select(p =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    return ParticipantRowWriter.Cells(p, CohortMarks.Simulated);
                })
        );
        var manifest = new CohortManifest
        {
            AsOf = options.AsOf,
            Data = CohortMarks.Simulated,
            Note = "Simulated participants and programs, drawn from the catalog. No row is about a real person or program.",
            Participants = participantRows,
            Programs = programRows,
            ProgramFacts = factRows,
            Seed = options.Seed,
        };
        AtomicFile.Write(Path.Combine(folder, CohortManifest.FileName), manifest.ToJson());
        return manifest;
    }

    private static int Csv(string path, IReadOnlyList<string> header, IEnumerable<string[]> rows)
    {
        var count = 0;
        AtomicFile.Write(
            path,
            stream =>
            {
                using var writer = new CsvWriter(stream, header);
                foreach (var row in rows)
                {
                    writer.Write(row);
                    count++;
                }
            }
        );
        return count;
    }
}
