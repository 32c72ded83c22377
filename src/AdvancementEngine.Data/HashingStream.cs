using System.Security.Cryptography;

namespace AdvancementEngine.Data;

/// <summary>Passes a file's bytes through and hashes them; at the end, the hash is recorded.</summary>
internal sealed class HashingStream(Stream inner, string path, FilesRead read) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _bytes;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        if (count > 0)
        {
            _hash.AppendData(buffer[..count]);
            _bytes += count;
        }
        else if (!_ended && buffer.Length > 0)
        {
            _ended = true;
            read.Add(path, Convert.ToHexStringLower(_hash.GetCurrentHash()), _bytes);
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
