/**
 */
package org.sealbench.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rollover Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far the rollover of a CA is: TRUST, the new CA becomes trusted beside the old one; REISSUE, what the old one signed is issued by the new one; RETIRE, the old one goes out of the trust lists.
 * <!-- end-model-doc -->
 * @see org.sealbench.model.ModelPackage#getRolloverStage()
 * @model
 * @generated
 */
public enum RolloverStage implements Enumerator {
	/**
	 * The '<em><b>TRUST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUST_VALUE
	 * @generated
	 * @ordered
	 */
	TRUST(0, "TRUST", "trust"),

	/**
	 * The '<em><b>REISSUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REISSUE_VALUE
	 * @generated
	 * @ordered
	 */
	REISSUE(1, "REISSUE", "reissue"),

	/**
	 * The '<em><b>RETIRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETIRE_VALUE
	 * @generated
	 * @ordered
	 */
	RETIRE(2, "RETIRE", "retire");

	/**
	 * The '<em><b>TRUST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUST
	 * @model literal="trust"
	 * @generated
	 * @ordered
	 */
	public static final int TRUST_VALUE = 0;

	/**
	 * The '<em><b>REISSUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REISSUE
	 * @model literal="reissue"
	 * @generated
	 * @ordered
	 */
	public static final int REISSUE_VALUE = 1;

	/**
	 * The '<em><b>RETIRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETIRE
	 * @model literal="retire"
	 * @generated
	 * @ordered
	 */
	public static final int RETIRE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Rollover Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RolloverStage[] VALUES_ARRAY =
		new RolloverStage[] {
			TRUST,
			REISSUE,
			RETIRE,
		};

	/**
	 * A public read-only list of all the '<em><b>Rollover Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RolloverStage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rollover Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RolloverStage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RolloverStage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rollover Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RolloverStage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RolloverStage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rollover Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RolloverStage get(int value) {
		switch (value) {
			case TRUST_VALUE: return TRUST;
			case REISSUE_VALUE: return REISSUE;
			case RETIRE_VALUE: return RETIRE;
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
	private RolloverStage(int value, String name, String literal) {
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
	
} //RolloverStage
