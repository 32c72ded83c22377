namespace AdvancementEngine.Data;

/// <summary>Who may read a written file.</summary>
public enum FileReaders
{
    /// <summary>As the process's umask allows: for files without personal data.</summary>
    ByMask = 0,

    /// <summary>Only the owner (0600): for files with personal data. On Windows, the folder's permissions apply.</summary>
    Owner = 1,
}
