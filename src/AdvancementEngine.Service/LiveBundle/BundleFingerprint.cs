using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>Fingerprint of a set of files and folders: names, sizes and times. It detects a folder that replaced another even without a
/// file-system notification.</summary>
internal static class BundleFingerprint
{
    /// <summary>The fingerprint; unreadable files count as missing.</summary>
    public static string Of(IEnumerable<string> paths)
    {
        var text = new StringBuilder();
        foreach (var path in paths)
            Add(text, path);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add(StringBuilder text, string path)
    {
        try
        {
            if (File.Exists(path))
                Add(text, new FileInfo(path));
            else if (Directory.Exists(path))
            {
                foreach (
                    var file in new DirectoryInfo(path)
                        .EnumerateFiles("*", SearchOption.AllDirectories)
                        .OrderBy(f => f.FullName, StringComparer.Ordinal)
                )
                    Add(text, file);
            }
            else
            {
                text.Append("missing ").Append(path).Append('\n');
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is changing right now, so the next fingerprint will differ.
            text.Append("unreadable ").Append(path).Append('\n');
        }
    }

    private static void Add(StringBuilder text, FileInfo file) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks} {file.CreationTimeUtc.Ticks}\n"
        );
}
