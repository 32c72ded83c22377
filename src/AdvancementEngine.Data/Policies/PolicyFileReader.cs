using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Files;

namespace AdvancementEngine.Data.Policies;

/// <summary>Reads a policy file from disk.</summary>
public static class PolicyFileReader
{
    /// <summary>Maximum file size in bytes: ten times what the maximum number of rules needs.</summary>
    public const long Largest = 4 * 1024 * 1024;

    /// <summary>Reads a policy file into a book.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DataException">The file is missing or too large.</exception>
    /// <exception cref="PolicyException">It has problems: one line for each, with file, line, found, needed and remedy.</exception>
    public static PolicyBook Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return PolicyBook.Create(PolicyFile.Parse(InputFile.Bytes(path, Largest), path));
    }
}
