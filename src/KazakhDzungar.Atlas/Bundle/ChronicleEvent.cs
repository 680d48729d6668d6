using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>An event with the date that is shown of it.</summary>
public sealed record ChronicleEvent(string Id, LocalText Title, DateColumns Date);
