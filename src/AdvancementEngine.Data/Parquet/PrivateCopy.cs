using System.Security.Cryptography;

namespace AdvancementEngine.Data.Parquet;

/// <summary>A copy of a file that nobody else writes to, under a path without any character a reader could take for a pattern: what was
/// hashed is what is read.</summary>
/// <remarks>On Linux the copy has no name: a process that is killed leaves nothing of it behind.</remarks>
internal sealed class PrivateCopy : IDisposable
{
    private readonly FileStream _stream;
    private readonly DirectoryInfo _folder;

    /// <summary>Copies and hashes.</summary>
    /// <param name="source">The file, from its start.</param>
    /// <param name="file">Name for problems.</param>
    /// <exception cref="DataException">The copy cannot be written.</exception>
    public PrivateCopy(Stream source, string file)
    {
        try
        {
            // Only its owner may look into such a folder.
            _folder = Directory.CreateTempSubdirectory("advancement-");
            Path = System.IO.Path.Combine(_folder.FullName, "copy.parquet");
            _stream = new FileStream(Path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 1);
            try
            {
                Sha256 = Copy(source, _stream);
                if (!OperatingSystem.IsLinux())
                    return;
                Path = $"/proc/self/fd/{_stream.SafeFileHandle.DangerousGetHandle()}";
                _folder.Delete(true);
            }
            catch
            {
                Dispose();
                throw;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(
                new DataProblem(
                    file,
                    0,
                    null,
                    $"a temporary folder that cannot hold a copy of the file ({failure.Message})",
                    "space for the file in the temporary folder",
                    "free up space there, or set the environment variable TMPDIR to another folder"
                ),
                failure
            );
        }
    }

    /// <summary>Path to read by, as long as this is not disposed.</summary>
    public string Path { get; }

    /// <summary>Hash of the copy's bytes, lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>Bytes of the copy.</summary>
    public long Bytes => _stream.Length;

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        if (Directory.Exists(_folder.FullName))
            _folder.Delete(true);
    }

    private static string Copy(Stream from, FileStream to)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        while (from.Read(buffer) is > 0 and var count)
        {
            hash.AppendData(buffer, 0, count);
            to.Write(buffer, 0, count);
        }

        to.Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
