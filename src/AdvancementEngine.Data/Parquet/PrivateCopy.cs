using System.Security.Cryptography;

namespace AdvancementEngine.Data.Parquet;

/// <summary>A copy of a file that no one else can write to, with a path that contains no pattern characters, so that the hashed bytes are
/// the bytes read.</summary>
/// <remarks>On Linux the copy has no name: a killed process leaves nothing behind.</remarks>
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
            // Only its owner can access such a folder.
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

    /// <summary>Path for reading, valid until disposal.</summary>
    public string Path { get; }

    /// <summary>Hash of the copy's bytes, lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>Size of the copy in bytes.</summary>
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
