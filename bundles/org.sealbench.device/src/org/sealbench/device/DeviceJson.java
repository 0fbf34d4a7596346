// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.DeviceSettings;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * The JSON form of the link's values: UTF-8, LF, fields in the order of the records' components, absent where they are
 * {@code null}, times as ISO 8601 in UTC. Equal values give equal bytes.
 */
public final class DeviceJson {

	private final Gson gson = new GsonBuilder().setFormattingStyle(FormattingStyle.PRETTY)
			.setStrictness(Strictness.STRICT).disableHtmlEscaping()
			.registerTypeAdapter(Instant.class, new InstantAdapter().nullSafe())
			.registerTypeAdapter(DevicePart.class, new PartAdapter().nullSafe()).create();

	/** A value made of records, lists, maps, texts and numbers as JSON. */
	public byte[] write(Object value) {
		return (gson.toJson(value) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * A record from its JSON form.
	 *
	 * @param name what is read, for the problem
	 * @throws ProblemException if it is no JSON, has values of the wrong kind, or lacks a field that is needed
	 */
	public <T extends Record> T read(byte[] json, Class<T> type, String name) throws ProblemException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
			T value = gson.fromJson(text, type);
			RequiredFields.check(value, name);
			return value;
		} catch (CharacterCodingException e) {
			throw damaged(name, "it is not UTF-8", e);
		} catch (JsonParseException e) {
			throw damaged(name, "it is not the JSON that is expected", e);
		} catch (IllegalArgumentException | NullPointerException e) {
			throw damaged(name, IoReason.of(e), e);
		} catch (RuntimeException e) {
			// gson wraps what a record's constructor throws into a plain RuntimeException.
			throw damaged(name, "a field is missing", e);
		}
	}

	/** @throws ProblemException if the JSON is malformed or lacks a setting */
	public DeviceSettings settings(byte[] json) throws ProblemException {
		return read(json, DeviceSettings.class, ImagePaths.SETTINGS);
	}

	/**
	 * A manifest whose version this Sealbench knows and whose paths and digests have the right form.
	 *
	 * @throws ProblemException if the JSON is malformed, of another version, or names more than an image may hold
	 */
	public ImageManifest manifest(byte[] json) throws ProblemException {
		ImageManifest manifest = read(json, ImageManifest.class, ImagePaths.MANIFEST);
		ImageLimits.check(manifest);
		return manifest;
	}

	/** @throws ProblemException if the JSON is malformed or lacks a field */
	public DeviceReport report(byte[] json) throws ProblemException {
		return read(json, DeviceReport.class, "device report");
	}

	private static ProblemException damaged(String name, String why, Exception cause) {
		return new ProblemException(DeviceProblem.DATA_DAMAGED.at(Place.of(name), why), cause);
	}

	private static final class PartAdapter extends TypeAdapter<DevicePart> {

		@Override
		public void write(JsonWriter out, DevicePart value) throws IOException {
			out.value(value.label());
		}

		@Override
		public DevicePart read(JsonReader in) throws IOException {
			return DevicePart.of(in.nextString());
		}
	}

	private static final class InstantAdapter extends TypeAdapter<Instant> {

		@Override
		public void write(JsonWriter out, Instant value) throws IOException {
			out.value(value.toString());
		}

		@Override
		public Instant read(JsonReader in) throws IOException {
			String text = in.nextString();
			try {
				return Instant.parse(text);
			} catch (DateTimeException e) {
				throw new JsonParseException("not a time", e);
			}
		}
	}
}
