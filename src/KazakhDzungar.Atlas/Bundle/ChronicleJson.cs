using System.Text.Json.Serialization;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>How the chronicle is read and written, generated at build: reflection would cost every start its time.</summary>
[JsonSerializable(typeof(Chronicle))]
internal sealed partial class ChronicleJson : JsonSerializerContext;
