/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rollover Replacement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate of the old CA and the one that the new CA issued in its place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.RolloverReplacement#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sealbench.model.RolloverReplacement#getSuccessor <em>Successor</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getRolloverReplacement()
 * @model
 * @generated
 */
public interface RolloverReplacement extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the old certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getRolloverReplacement_Number()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getNumber();

	/**
	 * Sets the value of the '{@link org.sealbench.model.RolloverReplacement#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the new certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor</em>' attribute.
	 * @see #setSuccessor(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getRolloverReplacement_Successor()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getSuccessor();

	/**
	 * Sets the value of the '{@link org.sealbench.model.RolloverReplacement#getSuccessor <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' attribute.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(CertificateNumber value);

} // RolloverReplacement
