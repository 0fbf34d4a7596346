// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.opcua.StatusNames;

class ValueTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Boolean|true|true", "Boolean|0|false", "SByte|-128|-128", "Byte|255|255",
			"Int16|-32768|-32768", "UInt16|65535|65535", "Int32|-1|-1", "UInt32|4294967295|4294967295", "Int64|-9|-9",
			"UInt64|18446744073709551615|18446744073709551615", "Float|1e10|10000000000", "Float|21.5|21.5",
			"Double|1E-7|0.00000010", "Double|NaN|NaN", "String|a, b|a, b",
			"DateTime|2026-01-02T03:04:05Z|2026-01-02T03:04:05Z", "ByteString|00ff|00ff", "LocalizedText|words|words",
			"Guid|72962b91-fa75-4ae6-8d28-b404dc7daf63|72962b91-fa75-4ae6-8d28-b404dc7daf63" })
	void readsAndWritesScalars(OpcUaDataType type, String text, String back) throws Exception {
		assertEquals(back, ValueFormat.text(ValueParser.parse(text, type, false)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "a, b|[a, b]", "\"a, b\", c|[\"a, b\", c]", "[\"a\",\" b\"]|[a, \" b\"]", "\"\"|[\"\"]" })
	void aTextWithACommaStandsInQuotes(String text, String back) throws Exception {
		assertEquals(back, ValueFormat.text(ValueParser.parse(text, OpcUaDataType.String, true)));
		assertEquals(back, ValueFormat.text(ValueParser.parse(back, OpcUaDataType.LocalizedText, true)));
	}

	@Test
	void aQuoteThatIsNotClosedIsNoValue() {
		assertEquals("Bad_TypeMismatch",
				StatusNames.of(
						assertThrows(UaException.class, () -> ValueParser.parse("\"a, b", OpcUaDataType.String, true))
								.getStatusCode()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Int32|1,2,3|[1, 2, 3]", "Int32|[ 1, 2 ]|[1, 2]", "Float|1.5|[1.5]",
			"Boolean|true,false|[true, false]", "String|a,b|[a, b]", "Int16|''|[]" })
	void readsAndWritesArrays(OpcUaDataType type, String text, String back) throws Exception {
		assertEquals(back, ValueFormat.text(ValueParser.parse(text, type, true)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Int16|32768|Bad_OutOfRange", "Byte|-1|Bad_OutOfRange", "UInt64|-1|Bad_OutOfRange",
					"Float|1e50|Bad_OutOfRange", "Int16|1.5|Bad_TypeMismatch", "Int16|''|Bad_TypeMismatch",
					"Boolean|yes|Bad_TypeMismatch", "DateTime|today|Bad_TypeMismatch", "ByteString|0g|Bad_TypeMismatch",
					"ExtensionObject|x|Bad_TypeMismatch" })
	void refusesWhatIsNoValueOfTheType(OpcUaDataType type, String text, String status) {
		UaException refused = assertThrows(UaException.class, () -> ValueParser.parse(text, type, false));
		assertEquals(status, StatusNames.of(refused.getStatusCode()));
	}

	@Test
	void showsNothingAsNothing() {
		assertEquals("", ValueFormat.text(null));
		assertEquals("", ValueFormat.text(Variant.NULL_VALUE));
		assertEquals("[[1, 2], [3, 4]]", ValueFormat.text(new int[][] { { 1, 2 }, { 3, 4 } }));
	}
}
