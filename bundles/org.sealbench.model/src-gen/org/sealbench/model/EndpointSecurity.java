/**
 */
package org.sealbench.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Endpoint Security</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A security policy with a message security mode, OPC 10000-7; the literal is what the command line calls it.
 * <!-- end-model-doc -->
 * @see org.sealbench.model.ModelPackage#getEndpointSecurity()
 * @model
 * @generated
 */
public enum EndpointSecurity implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "None"),

	/**
	 * The '<em><b>BASIC128RSA15 SIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC128RSA15_SIGN_VALUE
	 * @generated
	 * @ordered
	 */
	BASIC128RSA15_SIGN(1, "BASIC128RSA15_SIGN", "Basic128Rsa15/Sign"),

	/**
	 * The '<em><b>BASIC128RSA15 SIGN AND ENCRYPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC128RSA15_SIGN_AND_ENCRYPT_VALUE
	 * @generated
	 * @ordered
	 */
	BASIC128RSA15_SIGN_AND_ENCRYPT(2, "BASIC128RSA15_SIGN_AND_ENCRYPT", "Basic128Rsa15/SignAndEncrypt"),

	/**
	 * The '<em><b>BASIC256 SIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC256_SIGN_VALUE
	 * @generated
	 * @ordered
	 */
	BASIC256_SIGN(3, "BASIC256_SIGN", "Basic256/Sign"),

	/**
	 * The '<em><b>BASIC256 SIGN AND ENCRYPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC256_SIGN_AND_ENCRYPT_VALUE
	 * @generated
	 * @ordered
	 */
	BASIC256_SIGN_AND_ENCRYPT(4, "BASIC256_SIGN_AND_ENCRYPT", "Basic256/SignAndEncrypt"),

	/**
	 * The '<em><b>BASIC256SHA256 SIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC256SHA256_SIGN_VALUE
	 * @generated
	 * @ordered
	 */
	BASIC256SHA256_SIGN(5, "BASIC256SHA256_SIGN", "Basic256Sha256/Sign"),

	/**
	 * The '<em><b>BASIC256SHA256 SIGN AND ENCRYPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC256SHA256_SIGN_AND_ENCRYPT_VALUE
	 * @generated
	 * @ordered
	 */
	BASIC256SHA256_SIGN_AND_ENCRYPT(6, "BASIC256SHA256_SIGN_AND_ENCRYPT", "Basic256Sha256/SignAndEncrypt"),

	/**
	 * The '<em><b>AES128 SHA256 RSAOAEP SIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES128_SHA256_RSAOAEP_SIGN_VALUE
	 * @generated
	 * @ordered
	 */
	AES128_SHA256_RSAOAEP_SIGN(7, "AES128_SHA256_RSAOAEP_SIGN", "Aes128_Sha256_RsaOaep/Sign"),

	/**
	 * The '<em><b>AES128 SHA256 RSAOAEP SIGN AND ENCRYPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT_VALUE
	 * @generated
	 * @ordered
	 */
	AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT(8, "AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT", "Aes128_Sha256_RsaOaep/SignAndEncrypt"),

	/**
	 * The '<em><b>AES256 SHA256 RSAPSS SIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES256_SHA256_RSAPSS_SIGN_VALUE
	 * @generated
	 * @ordered
	 */
	AES256_SHA256_RSAPSS_SIGN(9, "AES256_SHA256_RSAPSS_SIGN", "Aes256_Sha256_RsaPss/Sign"),

	/**
	 * The '<em><b>AES256 SHA256 RSAPSS SIGN AND ENCRYPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT_VALUE
	 * @generated
	 * @ordered
	 */
	AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT(10, "AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT", "Aes256_Sha256_RsaPss/SignAndEncrypt");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @model literal="None"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>BASIC128RSA15 SIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC128RSA15_SIGN
	 * @model literal="Basic128Rsa15/Sign"
	 * @generated
	 * @ordered
	 */
	public static final int BASIC128RSA15_SIGN_VALUE = 1;

	/**
	 * The '<em><b>BASIC128RSA15 SIGN AND ENCRYPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC128RSA15_SIGN_AND_ENCRYPT
	 * @model literal="Basic128Rsa15/SignAndEncrypt"
	 * @generated
	 * @ordered
	 */
	public static final int BASIC128RSA15_SIGN_AND_ENCRYPT_VALUE = 2;

	/**
	 * The '<em><b>BASIC256 SIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC256_SIGN
	 * @model literal="Basic256/Sign"
	 * @generated
	 * @ordered
	 */
	public static final int BASIC256_SIGN_VALUE = 3;

	/**
	 * The '<em><b>BASIC256 SIGN AND ENCRYPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC256_SIGN_AND_ENCRYPT
	 * @model literal="Basic256/SignAndEncrypt"
	 * @generated
	 * @ordered
	 */
	public static final int BASIC256_SIGN_AND_ENCRYPT_VALUE = 4;

	/**
	 * The '<em><b>BASIC256SHA256 SIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC256SHA256_SIGN
	 * @model literal="Basic256Sha256/Sign"
	 * @generated
	 * @ordered
	 */
	public static final int BASIC256SHA256_SIGN_VALUE = 5;

	/**
	 * The '<em><b>BASIC256SHA256 SIGN AND ENCRYPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASIC256SHA256_SIGN_AND_ENCRYPT
	 * @model literal="Basic256Sha256/SignAndEncrypt"
	 * @generated
	 * @ordered
	 */
	public static final int BASIC256SHA256_SIGN_AND_ENCRYPT_VALUE = 6;

	/**
	 * The '<em><b>AES128 SHA256 RSAOAEP SIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES128_SHA256_RSAOAEP_SIGN
	 * @model literal="Aes128_Sha256_RsaOaep/Sign"
	 * @generated
	 * @ordered
	 */
	public static final int AES128_SHA256_RSAOAEP_SIGN_VALUE = 7;

	/**
	 * The '<em><b>AES128 SHA256 RSAOAEP SIGN AND ENCRYPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT
	 * @model literal="Aes128_Sha256_RsaOaep/SignAndEncrypt"
	 * @generated
	 * @ordered
	 */
	public static final int AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT_VALUE = 8;

	/**
	 * The '<em><b>AES256 SHA256 RSAPSS SIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES256_SHA256_RSAPSS_SIGN
	 * @model literal="Aes256_Sha256_RsaPss/Sign"
	 * @generated
	 * @ordered
	 */
	public static final int AES256_SHA256_RSAPSS_SIGN_VALUE = 9;

	/**
	 * The '<em><b>AES256 SHA256 RSAPSS SIGN AND ENCRYPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT
	 * @model literal="Aes256_Sha256_RsaPss/SignAndEncrypt"
	 * @generated
	 * @ordered
	 */
	public static final int AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT_VALUE = 10;

	/**
	 * An array of all the '<em><b>Endpoint Security</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EndpointSecurity[] VALUES_ARRAY =
		new EndpointSecurity[] {
			NONE,
			BASIC128RSA15_SIGN,
			BASIC128RSA15_SIGN_AND_ENCRYPT,
			BASIC256_SIGN,
			BASIC256_SIGN_AND_ENCRYPT,
			BASIC256SHA256_SIGN,
			BASIC256SHA256_SIGN_AND_ENCRYPT,
			AES128_SHA256_RSAOAEP_SIGN,
			AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT,
			AES256_SHA256_RSAPSS_SIGN,
			AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT,
		};

	/**
	 * A public read-only list of all the '<em><b>Endpoint Security</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EndpointSecurity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Endpoint Security</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EndpointSecurity get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EndpointSecurity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Endpoint Security</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EndpointSecurity getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EndpointSecurity result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Endpoint Security</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EndpointSecurity get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case BASIC128RSA15_SIGN_VALUE: return BASIC128RSA15_SIGN;
			case BASIC128RSA15_SIGN_AND_ENCRYPT_VALUE: return BASIC128RSA15_SIGN_AND_ENCRYPT;
			case BASIC256_SIGN_VALUE: return BASIC256_SIGN;
			case BASIC256_SIGN_AND_ENCRYPT_VALUE: return BASIC256_SIGN_AND_ENCRYPT;
			case BASIC256SHA256_SIGN_VALUE: return BASIC256SHA256_SIGN;
			case BASIC256SHA256_SIGN_AND_ENCRYPT_VALUE: return BASIC256SHA256_SIGN_AND_ENCRYPT;
			case AES128_SHA256_RSAOAEP_SIGN_VALUE: return AES128_SHA256_RSAOAEP_SIGN;
			case AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT_VALUE: return AES128_SHA256_RSAOAEP_SIGN_AND_ENCRYPT;
			case AES256_SHA256_RSAPSS_SIGN_VALUE: return AES256_SHA256_RSAPSS_SIGN;
			case AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT_VALUE: return AES256_SHA256_RSAPSS_SIGN_AND_ENCRYPT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EndpointSecurity(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //EndpointSecurity
