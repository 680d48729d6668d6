namespace KazakhDzungar.Atlas.Events;

/// <summary>What sort of thing happened.</summary>
public enum EventKind
{
    Battle,
    Capture,
    Raid,
    Campaign,
    War,
    Council,
    Treaty,
    Truce,
    Alliance,
    Embassy,
    Accession,
    Deposition,
    Death,
    Migration,
    Flight,
    Captivity,
    Release,
    Founding,
    Disaster,
    Rebellion,
    Mobilisation,
    Reform,
    Border,
    Submission,
    Dissolution,
    Withdrawal,
    Report,
    Memory,
}
