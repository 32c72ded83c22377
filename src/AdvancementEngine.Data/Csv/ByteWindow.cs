namespace AdvancementEngine.Data.Csv;

/// <summary>The unread bytes of a stream, in a growing buffer of bounded size.</summary>
internal sealed class ByteWindow(Stream stream, int bytes, int maxBytes)
{
    private byte[] _buffer = new byte[Math.Clamp(bytes, 16, Math.Max(16, maxBytes))];
    private int _start;
    private int _end;

    /// <summary>True if the stream has no more bytes than the window contains.</summary>
    public bool Last { get; private set; }

    /// <summary>Bytes consumed so far.</summary>
    public long Consumed { get; private set; }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(_start, _end - _start);

    public void Consume(int count)
    {
        _start += count;
        Consumed += count;
    }

    /// <summary>Reads more. False if nothing was added: at the end, or because the window is full.</summary>
    public bool Fill()
    {
        if (Last)
            return false;
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= maxBytes)
                return false;
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, maxBytes));
        }

        var before = _end;
        while (_end < _buffer.Length)
        {
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                Last = true;
                break;
            }

            _end += read;
        }

        return _end > before || Last;
    }

    /// <summary>Consumes up to and including the next line feed, or to the end.</summary>
    public void SkipLine()
    {
        while (true)
        {
            var length = Span.IndexOf((byte)'\n');
            if (length >= 0)
            {
                Consume(length + 1);
                return;
            }

            Consume(_end - _start);
            if (!Fill() || Span.Length == 0)
                return;
        }
    }
}
