using System.Buffers;

namespace AdvancementEngine.Data.Csv;

internal enum Frame
{
    Row,
    Blank,
    NeedMore,
    Broken,
}
