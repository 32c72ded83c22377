using AdvancementEngine.Data;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Operations.Replay;

/// <summary>Who has another result than in an earlier run, and what changed between the two: the participant's facts, the program's, or a version.</summary>
public static class RunChanges
{
    /// <summary>File name of the list.</summary>
    public const string ChangesFile = "changes.csv";

    private static readonly string[] _columns = ["participant", "program", "list", "rank", "code", "group", "facts"];

    /// <summary>Writes the list into the later run's folder and returns how many changed.</summary>
    /// <param name="earlier">Folder of the earlier run.</param>
    /// <param name="later">Folder of the later run.</param>
    /// <param name="cancellation">Stops between participants.</param>
    /// <exception cref="DataException">A run is unfinished, or a part cannot be read.</exception>
    public static long Write(string earlier, string later, CancellationToken cancellation)
    {
        var (before, now) = (RunFolder.ReadManifest(earlier), RunFolder.ReadManifest(later));
        var versions = Versions(before.Plan, now.Plan);
        var programs = !ProgramFiles(before.Plan).SequenceEqual(ProgramFiles(now.Plan));
        var earlierResults = new Dictionary<string, Result>(StringComparer.Ordinal);
        foreach (var (participant, result) in Results(earlier, before)) earlierResults.Add(participant, result);
        long changed = 0;
        AtomicFile.Write(Path.Combine(later, ChangesFile), stream =>
        {
            using var csv = new CsvWriter(stream, ["participant", "program", "change", "why", "first_before", "first_now"]);
            void Row(string participant, string program, string change, string why, string first, string firstNow)
            {
                csv.Write(participant, program, change, why, first, firstNow);
                changed++;
            }

            foreach (var (participant, result) in Results(later, now))
            {
                cancellation.ThrowIfCancellationRequested();
                if (!earlierResults.Remove(participant, out var old))
                {
                    Row(participant, result.Program, "new", "not scored in the earlier run", string.Empty, result.First);
                    continue;
                }

                if (old.Places == result.Places) continue;
                List<string> why = [];
                if (old.Facts != result.Facts) why.Add("facts");
                if (programs && result.Program.Length > 0) why.Add("program-facts");
                why.AddRange(versions);
                Row(participant, result.Program, old.First == result.First ? "places" : "first-place", string.Join(' ', why), old.First, result.First);
            }

            foreach (var (participant, old) in earlierResults.OrderBy(p => p.Key, StringComparer.Ordinal))
                Row(participant, old.Program, "gone", "not scored in this run", old.First, string.Empty);
        });
        return changed;
    }

    private static List<string> Versions(RunPlan before, RunPlan now)
    {
        var changed = new List<string>();
        void Compare(string what, bool equal)
        {
            if (!equal) changed.Add(what);
        }

        Compare("catalogue", before.Bundle.Catalogue == now.Bundle.Catalogue);
        Compare("policies", before.Bundle.Policies == now.Bundle.Policies);
        Compare("model", before.Bundle.Model == now.Bundle.Model);
        Compare("as-of", before.AsOf == now.AsOf);
        Compare("options", (before.Kind, before.Top) == (now.Kind, now.Top));
        Compare("engine", before.Engine == now.Engine);
        return changed;
    }

    private static IEnumerable<InputPrint> ProgramFiles(RunPlan plan) =>
        plan.Input.Where(i => i.Name is ProgramReader.ProgramsFile or ProgramReader.PartnersFile or ProgramReader.FactsFile);

    // A participant's rows stand together, in one part.
    private static IEnumerable<(string Participant, Result Result)> Results(string folder, RunManifest manifest)
    {
        foreach (var part in manifest.Parts)
        {
            string? current = null;
            var result = default(Result);
            foreach (var row in PartReader.Rows(Path.Combine(folder, part.File), manifest.Plan.Parts, _columns))
            {
                if (row[0] != current)
                {
                    if (current is not null) yield return (current, result);
                    current = row[0];
                    result = new Result(row[1], row[6], row[4], default);
                }

                result = result with { Places = result.Places.With($"{row[2]} {row[4]} {row[5]}") };
            }

            if (current is not null) yield return (current, result);
        }
    }

    private readonly record struct Result(string Program, string Facts, string First, PlaceHash Places);

    // 128 bits of a running hash: the places of a million participants need not be kept.
    private readonly record struct PlaceHash(UInt128 Bits)
    {
        public PlaceHash With(string place)
        {
            Span<byte> text = stackalloc byte[16 + (place.Length * 3)];
            System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(text, Bits);
            var length = System.Text.Encoding.UTF8.GetBytes(place, text[16..]);
            Span<byte> hash = stackalloc byte[32];
            System.Security.Cryptography.SHA256.HashData(text[..(16 + length)], hash);
            return new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash));
        }
    }
}
