using System.Globalization;
using AdvancementEngine.Bundles;

namespace AdvancementEngine.Cli;

/// <summary>A line for every time a test part was opened, so that nobody can look until the number pleases without it being seen.</summary>
internal static class Ledger
{
    private const string Header = "opened_utc,task,data,model,model_name";

    public static string Beside(string modelFolder) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(modelFolder)))!, "ledger.csv");

    public static void Append(string path, string task, string dataHash, ModelManifest manifest)
    {
        var model = string.Join(' ', manifest.Files.Values.Select(f => f.Sha256[..12]));
        var line = string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow:yyyy-MM-ddTHH:mm:ssZ},{task},{dataHash[..12]},{model},{manifest.Name}\n");
        File.AppendAllText(path, File.Exists(path) ? line : Header + "\n" + line);
    }
}
