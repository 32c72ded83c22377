using System.Text;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>A folder of its own for a test, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("advance-test-").FullName;

    /// <summary>Writes a file, or puts it in the place of an older one: nobody who watches the folder sees half of it.</summary>
    public string File(string name, string content)
    {
        var path = System.IO.Path.Combine(Path, name);
        System.IO.File.WriteAllText(path + ".new", content, new UTF8Encoding(false));
        System.IO.File.Move(path + ".new", path, overwrite: true);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
